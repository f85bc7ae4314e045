# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallRunbookRunStatus(OpenEnum):
    """Progress of a runbook run, or of its workflow in other words: `finished` is the workflow's `success`, and words
    of the workflow such as `approval-awaiting` come through as they are. A run may read `queued` for ever; `unknown`
    means no run was looked at. The set is open."""

    CANCELLED = "cancelled"
    ERROR = "error"
    FINISHED = "finished"
    IN_PROGRESS = "in-progress"
    QUEUED = "queued"
    UNKNOWN = "unknown"
