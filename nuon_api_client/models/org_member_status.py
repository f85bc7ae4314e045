# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class OrgMemberStatus(OpenEnum):
    """Whether somebody belongs to an org (`active`) or was asked to and has not answered (`invited`)."""

    ACTIVE = "active"
    INVITED = "invited"
