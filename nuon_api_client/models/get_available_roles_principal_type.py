# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class GetAvailableRolesPrincipalType(OpenEnum):
    """Kind of thing that runs with a role."""

    ACTION = "action"
    COMPONENT = "component"
    SANDBOX = "sandbox"
