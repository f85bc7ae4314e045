# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class WorkflowStepExecutionType(OpenEnum):
    """What a step needs to get done. `system`: nothing. `approval`: consent to a plan. `user`: somebody acts in the
    customer's cloud, such as applying the stack. `hidden`: bookkeeping that user interfaces leave out. `skipped`:
    does not run, because the workflow is plan-only."""

    APPROVAL = "approval"
    HIDDEN = "hidden"
    SKIPPED = "skipped"
    SYSTEM = "system"
    USER = "user"
