# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class StepErrorBehavior(OpenEnum):
    """What a workflow does when a step fails. No longer used: it always stops."""

    ABORT = "abort"
