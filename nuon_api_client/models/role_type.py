# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RoleType(OpenEnum):
    """A role: `org_admin` may do everything in its org, `org_read_only` may only read; `installer`, `hosted-installer`
    and `runner` are for service accounts. The set is open."""

    HOSTED_INSTALLER = "hosted-installer"
    INSTALLER = "installer"
    ORG_ADMIN = "org_admin"
    ORG_BUILDER = "org_builder"
    ORG_READ_ONLY = "org_read_only"
    ORG_SUPPORT = "org_support"
    RUNNER = "runner"
