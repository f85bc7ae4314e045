# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class OperationStatus(OpenEnum):
    """Whether the event marks the start, the end or the failure of an operation, or that there was nothing to do."""

    FAILED = "failed"
    FINISHED = "finished"
    NOOP = "noop"
    STARTED = "started"
