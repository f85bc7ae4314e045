# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallActionWorkflowRunStepStatus(OpenEnum):
    """Progress of a step of an action run. It ends at `finished`, `error` or `timed-out`. The set is open."""

    ERROR = "error"
    FINISHED = "finished"
    IN_PROGRESS = "in-progress"
    PENDING = "pending"
    TIMED_OUT = "timed-out"
