# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallActivityType(OpenEnum):
    """What ran: the run of an action, the run of a runbook, or a check of policies."""

    ACTION_RUN = "action_run"
    POLICY_CHECK = "policy_check"
    RUNBOOK_RUN = "runbook_run"
