"""Answering the approvals that a workflow asks for while somebody waits for it.

A workflow shows no sign that it waits for a person: one of its steps does, by the status `approval-awaiting` and an
approval without a response. A workflow that approves everything answers for itself, up to 15 s later.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from attrs import field, frozen

from nuon_api_client.api.workflows import create_workflow_step_approval_response, get_workflow_step_approval_contents
from nuon_api_client.errors import APIStatusError, ApprovalRequired, UnexpectedResponseError
from nuon_api_client.runtime.wire import loads
from nuon_api_client.types import UNSET
from nuon_api_client.waiting._statuses import status_of

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import Workflow, WorkflowStep, WorkflowStepApproval
    from nuon_api_client.waiting._polling import Poll

AnswerType: TypeAlias = Literal["approve", "deny", "deny-skip-current", "deny-skip-current-and-dependents", "retry"]
"""`approve`: apply the plan. `deny`: end the workflow, which then fails. `deny-skip-current`: leave this plan out and go
on. `deny-skip-current-and-dependents`: likewise; control planes of Dec 2025 still go on with what depends on it.
`retry`: plan again, in a new step with a new approval; the deploy or sandbox run of the old one ends as `discarded`."""

# The server takes any other word, "auto-approve" too, as a denial, so none may be sent.
_ANSWERS = frozenset(get_args(AnswerType))


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


class Approver:
    """Sees to the approvals of one wait. None is answered again once the server has the answer.

    Args:
        on_approval: see `OnApproval`.
        client: sends the answers.
        poll: the wait, whose rules for passing failures apply.

    Raises:
        ValueError: `on_approval` is something else.
    """

    def __init__(self, on_approval: OnApproval, client: NuonClient, poll: Poll[Any]) -> None:
        if not callable(on_approval) and on_approval not in ("raise", "wait", "approve"):
            raise ValueError(f"on_approval is {on_approval!r}: it can be 'raise', 'wait', 'approve', or a function")
        self._on_approval = on_approval
        self._client = client
        self._poll = poll
        self._decided: dict[str, Answer | None] = {}
        self._done: set[str] = set()

    async def see_to(self, workflow: Workflow, target_id: str | None = None) -> None:
        """Do what is to be done about the approvals that wait.

        Args:
            workflow: as just read.
            target_id: leave all alone but those about this deploy or sandbox run.

        Raises:
            ApprovalRequired: one waits, and that is how it is wanted.
            ValueError: the caller's function gave something else than an answer. Nothing was sent.
            APIError: a call failed, and not only in passing.
        """
        for step, approval in awaiting(workflow):
            if approval.id in self._done or (target_id and target_id not in (step.step_target_id, approval.owner_id)):
                continue
            if approval.id not in self._decided:
                if self._on_approval == "raise":
                    raise _required(workflow, step, approval)
                if callable(self._on_approval):
                    pending = await self._poll.also(self._pending(workflow, step, approval))
                    if pending is None:
                        continue
                    self._decided[approval.id] = await _decision(self._on_approval, pending)
                else:
                    self._decided[approval.id] = Answer("approve") if self._on_approval == "approve" else None
            answer = self._decided[approval.id]
            # After a passing failure the next read tells whether the server has the answer; if not, it is sent again.
            if answer is None or await self._poll.also(self._send(workflow, step, approval, answer)):
                self._done.add(approval.id)

    async def _pending(self, workflow: Workflow, step: WorkflowStep, approval: WorkflowStepApproval) -> PendingApproval:
        try:
            plan: Any = await get_workflow_step_approval_contents.asyncio(
                workflow.id, step.id, approval.id, client=self._client
            )
        except UnexpectedResponseError as answer:
            try:
                plan = loads(answer.body)
            except ValueError:
                plan = answer.body.decode("utf-8", "replace").strip() or None
        return PendingApproval(workflow, step, approval, plan)

    async def _send(
        self, workflow: Workflow, step: WorkflowStep, approval: WorkflowStepApproval, answer: Answer
    ) -> Literal[True]:
        from nuon_api_client.models import CreateWorkflowStepApprovalResponseRequest, WorkflowStepResponseType

        body = CreateWorkflowStepApprovalResponseRequest(
            response_type=WorkflowStepResponseType(answer.type_), note=answer.note or UNSET
        )
        try:
            await create_workflow_step_approval_response.asyncio(
                workflow.id, step.id, approval.id, client=self._client, body=body
            )
        except UnexpectedResponseError:
            pass  # carried out, says its status
        except APIStatusError as refusal:
            if "already has a response" not in f"{refusal.error} {refusal.description}":
                raise
        return True


async def _decision(decide: Callable[[PendingApproval], Any], pending: PendingApproval) -> Answer | None:
    decided = decide(pending)
    if isawaitable(decided):
        decided = await decided
    answer = Answer(decided) if isinstance(decided, str) else decided  # type: ignore[arg-type]
    if answer is None or (isinstance(answer, Answer) and answer.type_ in _ANSWERS):
        return answer
    raise ValueError(
        f"on_approval gave {decided!r} for step {pending.step.name!r}: it can give {', '.join(sorted(_ANSWERS))}, "
        "an Answer with one of these, or None"
    )


def _required(workflow: Workflow, step: WorkflowStep, approval: WorkflowStepApproval) -> ApprovalRequired:
    return ApprovalRequired(
        f"step {step.name!r} of workflow {workflow.id} waits for an answer to its {approval.type_}. Give one by "
        f"create_workflow_step_approval_response.asyncio({workflow.id!r}, {step.id!r}, {approval.id!r}, client=client, "
        "body=CreateWorkflowStepApprovalResponseRequest(response_type=WorkflowStepResponseType.APPROVE)) and wait again, "
        "or wait with on_approval='approve' or a function that decides",
        workflow=workflow,
        step=step,
        approval=approval,
    )
