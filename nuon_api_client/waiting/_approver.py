"""Answering the approvals that a workflow asks for while somebody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Literal, get_args

from nuon_api_client.api.workflows import create_workflow_step_approval_response, get_workflow_step_approval_contents
from nuon_api_client.errors import APIStatusError, ApprovalRequired, UnexpectedResponseError
from nuon_api_client.runtime.wire import loads
from nuon_api_client.types import UNSET
from nuon_api_client.waiting._approvals import Answer, AnswerType, OnApproval, PendingApproval, awaiting

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import Workflow, WorkflowStep, WorkflowStepApproval
    from nuon_api_client.waiting._polling import Poll

# The server takes any other word, "auto-approve" too, as a denial, so none may be sent.
_ANSWERS = frozenset(get_args(AnswerType))


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
