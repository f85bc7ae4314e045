"""The approvals that a workflow asks for, and the answers that can be given.

A workflow shows no sign that it waits for a person: one of its steps does, by the status `approval-awaiting` and an
approval without a response. A workflow that approves everything answers for itself, up to 15 s later.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import field, frozen

from nuon_api_client.waiting._states import status_of

if TYPE_CHECKING:
    from nuon_api_client.models import Workflow, WorkflowStep, WorkflowStepApproval

AnswerType: TypeAlias = Literal["approve", "deny", "deny-skip-current", "deny-skip-current-and-dependents", "retry"]
"""`approve`: apply the plan. `deny`: end the workflow, which then fails. `deny-skip-current`: leave this plan out and go
on. `deny-skip-current-and-dependents`: likewise; control planes of Dec 2025 still go on with what depends on it.
`retry`: plan again, in a new step with a new approval; the deploy or sandbox run of the old one ends as `discarded`."""


@frozen
class Answer:
    """An answer with a note, which is kept with it for other people."""

    type_: AnswerType
    note: str = ""


@frozen
class PendingApproval:
    """An approval that nobody has answered, and what it is about."""

    workflow: Workflow
    step: WorkflowStep
    approval: WorkflowStepApproval
    plan: Any = field(repr=False)  # it may hold secrets
    """The parsed JSON of the plan, whose shape depends on `approval.type_`. `None` if there is none, text if it is
    not JSON."""


Decision: TypeAlias = "Answer | AnswerType | None"
"""`None` leaves the answer to somebody else; the wait goes on."""

OnApproval: TypeAlias = (
    Literal["raise", "wait", "approve"]
    | Callable[[PendingApproval], Decision]
    | Callable[[PendingApproval], Awaitable[Decision]]
)
"""What a wait does about an approval: raise `ApprovalRequired`, wait until somebody answers, approve, or ask a function,
sync or async. A function sees each approval once. An exception in it ends the wait, with nothing answered."""


def awaiting(workflow: Workflow) -> list[tuple[WorkflowStep, WorkflowStepApproval]]:
    """The steps that wait for somebody's answer, and what they ask."""
    if workflow.approval_option == "approve-all":
        return []
    return [
        (step, step.approval)
        for step in workflow.steps or []
        if status_of(step) == "approval-awaiting" and step.approval is not None and step.approval.response is None
    ]
