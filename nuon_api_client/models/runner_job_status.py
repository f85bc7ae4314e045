# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerJobStatus(OpenEnum):
    """Progress of a job: `queued`, then `available` for a runner to take, then `in-progress`. It ends at `finished`,
    `failed`, `timed-out`, `not-attempted` or `cancelled`; but a job that may be tried again goes from `failed` or
    `timed-out` back to `in-progress`. The set is open."""

    AVAILABLE = "available"
    CANCELLED = "cancelled"
    FAILED = "failed"
    FINISHED = "finished"
    IN_PROGRESS = "in-progress"
    NOT_ATTEMPTED = "not-attempted"
    QUEUED = "queued"
    TIMED_OUT = "timed-out"
    UNKNOWN = "unknown"
