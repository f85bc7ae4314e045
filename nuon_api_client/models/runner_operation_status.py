# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerOperationStatus(OpenEnum):
    """Progress of a runner operation: ends at `finished` or `error`. The set is open."""

    ERROR = "error"
    FINISHED = "finished"
    IN_PROGRESS = "in-progress"
    PENDING = "pending"
