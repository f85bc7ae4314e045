# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallSandboxStatus(OpenEnum):
    """State of an install's sandbox, following its newest run. `active` means provisioned, `deprovisioned` torn down;
    `error`, `access_error` and `delete_failed` are failures. The set is open."""

    ACCESS_ERROR = "access_error"
    ACTIVE = "active"
    DELETED = "deleted"
    DELETE_FAILED = "delete_failed"
    DEPROVISIONED = "deprovisioned"
    DEPROVISIONING = "deprovisioning"
    EMPTY = "empty"
    ERROR = "error"
    PROVISIONING = "provisioning"
    QUEUED = "queued"
    REPROVISIONING = "reprovisioning"
    UNKNOWN = "unknown"
