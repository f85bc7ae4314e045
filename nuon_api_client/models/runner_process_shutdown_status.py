# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerProcessShutdownStatus(OpenEnum):
    """How far a request to shut down a process is: `requested`, then `in-progress`; it ends at `completed`, `failed` or
    `cancelled`. The set is open."""

    CANCELLED = "cancelled"
    COMPLETED = "completed"
    FAILED = "failed"
    IN_PROGRESS = "in-progress"
    REQUESTED = "requested"
