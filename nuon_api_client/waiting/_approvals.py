"""The approvals that a workflow asks for, and how a wait may deal with them.

A workflow's status does not show that the workflow waits for a person. One of its steps does, by the status
`approval-awaiting` and an approval without a response. Where the option `approve-all` is set the server itself
responds, up to 15 seconds later.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from nuon_api_client import models
from nuon_api_client.waiting._states import status_of

ApprovalResponseType: TypeAlias = Literal[
    "approve", "deny", "deny-skip-current", "deny-skip-current-and-dependents", "retry"
]
"""What can be responded to an approval.

`approve`: apply the plan. `deny`: end the workflow, which then fails. `deny-skip-current`: leave this plan out and go
on. `deny-skip-current-and-dependents`: also leave out what depends on it; control planes of Dec 2025 do not. `retry`:
plan again, in a new step with a new approval; the deploy or sandbox run of the old step ends as `discarded`."""


@frozen
class ApprovalResponse:
    """Respond to an approval, with a note that the server keeps for other people."""

    response_type: ApprovalResponseType
    note: str = ""


@frozen
class PendingApproval:
    """An approval that nobody has responded to, and what it is about."""

    workflow: models.Workflow
    step: models.WorkflowStep
    approval: models.WorkflowStepApproval
    plan: Any = field(repr=False)  # a plan may hold secrets
    """The parsed JSON of the plan, whose shape depends on `approval.type_`. `None` if there is no plan, text if the
    plan is not JSON."""


Decision: TypeAlias = ApprovalResponse | ApprovalResponseType | None
"""What a function given as `on_approval` decides. `None` leaves the response to somebody else; the wait goes on."""

OnApproval: TypeAlias = (
    Literal["raise", "wait", "approve"]
    | Callable[[PendingApproval], Decision]
    | Callable[[PendingApproval], Awaitable[Decision]]
)
"""What a wait does about an approval.

`"raise"`: raise `ApprovalRequired`. `"wait"`: go on waiting until somebody responds. `"approve"`: approve. A function,
sync or async: call it once for each approval, and send the response that it decides on. An exception in the function
ends the wait, and no response is sent."""


def pending_approvals(workflow: models.Workflow) -> list[tuple[models.WorkflowStep, models.WorkflowStepApproval]]:
    """Return the steps of a workflow that wait for somebody's response, each with its approval.

    A workflow whose `approval_option` is `approve-all` has none: the server responds to its approvals. What the server
    sends in place of a step or an approval, and is none, is passed over.

    Args:
        workflow: as read by `get_workflow`, with its steps.
    """
    if workflow.approval_option == "approve-all":
        return []
    steps = workflow.steps if isinstance(workflow.steps, list) else []
    return [
        (step, step.approval)
        for step in steps
        if status_of(step) == "approval-awaiting"
        and isinstance(step.approval, models.WorkflowStepApproval)
        and step.approval.response is None
    ]
