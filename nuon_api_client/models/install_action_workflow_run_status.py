# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallActionWorkflowRunStatus(OpenEnum):
    """Progress of a run of an action. It ends at `finished`, `error`, `timed-out`, `cancelled` or `retried`; `unknown`
    means no run was looked at. The set is open."""

    CANCELLED = "cancelled"
    ERROR = "error"
    FINISHED = "finished"
    IN_PROGRESS = "in-progress"
    QUEUED = "queued"
    RETRIED = "retried"
    TIMED_OUT = "timed-out"
    UNKNOWN = "unknown"
