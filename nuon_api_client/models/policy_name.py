# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class PolicyName(OpenEnum):
    """Which role a policy was made for. The set is open."""

    ADMIN = "admin"
    HOSTED_INSTALLER = "hosted_installer"
    INSTALLER = "installer"
    ORG_ADMIN = "org_admin"
    ORG_BUILDER = "org_builder"
    ORG_READ_ONLY = "org_read_only"
    ORG_SUPPORT = "org_support"
    RUNNER = "runner"
