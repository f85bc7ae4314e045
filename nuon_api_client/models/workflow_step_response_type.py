# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class WorkflowStepResponseType(OpenEnum):
    """An answer to an approval. `deny` ends the workflow; `deny-skip-current` skips the steps of this plan and goes on;
    `deny-skip-current-and-dependents` is meant to skip what depends on them too, but in Dec 2025 does the same as
    `deny-skip-current`; `retry` plans again. `auto-approve` is not for callers."""

    APPROVE = "approve"
    AUTO_APPROVE = "auto-approve"
    DENY = "deny"
    DENY_SKIP_CURRENT = "deny-skip-current"
    DENY_SKIP_CURRENT_AND_DEPENDENTS = "deny-skip-current-and-dependents"
    RETRY = "retry"
