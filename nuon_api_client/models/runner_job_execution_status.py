# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerJobExecutionStatus(OpenEnum):
    """Progress of an attempt at a job. Running while `pending`, `initializing`, `in-progress` or `cleaning-up`;
    everything else is an end. The set is open."""

    CANCELLED = "cancelled"
    CLEANING_UP = "cleaning-up"
    FAILED = "failed"
    FINISHED = "finished"
    INITIALIZING = "initializing"
    IN_PROGRESS = "in-progress"
    NOT_ATTEMPTED = "not-attempted"
    PENDING = "pending"
    TIMED_OUT = "timed-out"
    UNKNOWN = "unknown"
