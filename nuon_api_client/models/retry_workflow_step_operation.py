# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RetryWorkflowStepOperation(OpenEnum):
    """Anything else is accepted with 201 in Dec 2025 and then ends the workflow as `error`."""

    RETRY_STEP = "retry-step"
    SKIP_STEP = "skip-step"
