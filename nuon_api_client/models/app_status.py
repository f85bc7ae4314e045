# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppStatus(OpenEnum):
    """State of an app, set by the server."""

    ACTIVE = "active"
    DELETE_QUEUED = "delete_queued"
    DEPROVISIONING = "deprovisioning"
    ERROR = "error"
    PROVISIONING = "provisioning"
    QUEUED = "queued"
