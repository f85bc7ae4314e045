# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallCreationApprovalResponseType(OpenEnum):
    """The answer to an approval to create installs: `approve` creates them all, `deny` none."""

    APPROVE = "approve"
    DENY = "deny"
