# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class OperationType(OpenEnum):
    """Operation that a role can be chosen for. `trigger` is the run of an action."""

    DEPLOY = "deploy"
    DEPROVISION = "deprovision"
    PROVISION = "provision"
    REPROVISION = "reprovision"
    TEARDOWN = "teardown"
    TRIGGER = "trigger"
