# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerTargetType(OpenEnum):
    """What a trigger rule starts."""

    APP_BRANCH_RUN = "app_branch_run"
    RUNBOOK = "runbook"
