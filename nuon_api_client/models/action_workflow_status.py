# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ActionWorkflowStatus(OpenEnum):
    """Whether an action or a runbook of an app can be used; `delete_queued` means it is going away. The set is open."""

    ACTIVE = "active"
    DELETE_QUEUED = "delete_queued"
    ERROR = "error"
