# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class WorkflowRunType(OpenEnum):
    """What began a stretch of a workflow: its start, or a retry, a skip or an approval after a pause."""

    INITIAL = "initial"
    RESUME = "resume"
    RETRY = "retry"
    SKIP = "skip"
