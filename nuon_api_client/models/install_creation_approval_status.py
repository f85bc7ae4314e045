# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallCreationApprovalStatus(OpenEnum):
    """State of an approval to create installs: `pending` waits for somebody; `approved` and `denied` are final. The set
    is open."""

    APPROVED = "approved"
    DENIED = "denied"
    PENDING = "pending"
