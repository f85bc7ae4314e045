"""Respond to the approvals that a workflow asks for while somebody waits for it."""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable
from typing import Any, Literal, get_args

from nuon_api_client import models
from nuon_api_client._patience import Patience
from nuon_api_client.api.workflows import create_workflow_step_approval_response, get_workflow_step_approval_contents
from nuon_api_client.errors import APIStatusError, ApprovalRequired, UnexpectedResponseError
from nuon_api_client.runtime.raw_json import loads
from nuon_api_client.types import UNSET
from nuon_api_client.waiting._approvals import (
    ApprovalResponse,
    ApprovalResponseType,
    OnApproval,
    PendingApproval,
    pending_approvals,
)
from nuon_api_client.waiting._polling import Poll

# The server takes any other word, "auto-approve" too, as a denial, so this package sends none.
_RESPONSE_TYPES = frozenset(get_args(ApprovalResponseType))


class Approver:
    """Deal with the approvals of one wait. Each gets one response, and none once the server has a response.

    Args:
        on_approval: see `OnApproval`.
        poll: the wait, whose client sends the responses; it tells passing failures from others.

    Raises:
        ValueError: `on_approval` is something else.
    """

    def __init__(self, on_approval: OnApproval, poll: Poll[Any]) -> None:
        if not callable(on_approval) and on_approval not in ("raise", "wait", "approve"):
            raise ValueError(f"on_approval is {on_approval!r}: it can be 'raise', 'wait', 'approve', or a function")
        self._on_approval = on_approval
        self._poll = poll
        # A read has just shown that the token is good. So a refusal of these calls is about them, and does not pass.
        clock = poll.client.clock
        self._reading = Patience(clock, proven=True, final=("refused",))
        self._sending = Patience(clock, proven=True, final=("refused", "missing"))
        self._decided: dict[str, ApprovalResponse | None] = {}
        self._done: set[str] = set()

    async def respond(self, workflow: models.Workflow, target_id: str | None = None) -> None:
        """Do about each pending approval what `on_approval` says.

        Args:
            workflow: as just read.
            target_id: respond only to approvals about the deploy or sandbox run of this id.

        Raises:
            ApprovalRequired: an approval is pending, and `on_approval` is `"raise"`.
            ValueError: the caller's function returned something else than a `Decision`. Nothing was sent.
            APIError: a call failed, and not only in passing.
        """
        for step, approval in pending_approvals(workflow):
            if approval.id in self._done or (target_id and target_id not in (step.step_target_id, approval.owner_id)):
                continue
            if approval.id not in self._decided:
                if self._on_approval == "raise":
                    raise _required(workflow, step, approval)
                if callable(self._on_approval):
                    pending = await self._poll.tolerate(self._pending(workflow, step, approval), self._reading)
                    if pending is None:
                        continue
                    self._decided[approval.id] = await _decision(self._on_approval, pending)
                else:
                    self._decided[approval.id] = ApprovalResponse("approve") if self._on_approval == "approve" else None
            response = self._decided[approval.id]
            # After a passing failure the next read tells whether the server has the response. If not, this sends it
            # again.
            if response is not None:
                sending = self._send(workflow, step, approval, response)
                if not await self._poll.tolerate(sending, self._sending):
                    continue
            self._done.add(approval.id)

    async def _pending(
        self, workflow: models.Workflow, step: models.WorkflowStep, approval: models.WorkflowStepApproval
    ) -> PendingApproval:
        try:
            plan: Any = await get_workflow_step_approval_contents.asyncio(
                workflow.id, step.id, approval.id, client=self._poll.client
            )
        except UnexpectedResponseError as unexpected:
            if _is_page(unexpected):
                raise
            try:
                plan = loads(unexpected.body)
            except (ValueError, RecursionError):
                plan = unexpected.body.decode("utf-8", "replace").strip() or None
        return PendingApproval(workflow, step, approval, plan)

    async def _send(
        self,
        workflow: models.Workflow,
        step: models.WorkflowStep,
        approval: models.WorkflowStepApproval,
        response: ApprovalResponse,
    ) -> Literal[True]:
        body = models.CreateWorkflowStepApprovalResponseRequest(
            response_type=models.WorkflowStepResponseType(response.response_type), note=response.note or UNSET
        )
        try:
            await create_workflow_step_approval_response.asyncio(
                workflow.id, step.id, approval.id, client=self._poll.client, body=body
            )
        except UnexpectedResponseError as unexpected:
            if _is_page(unexpected):
                raise
            # Else its status, a 2xx, says that the server has taken the response.
        except APIStatusError as refusal:
            if "already has a response" not in f"{refusal.error} {refusal.description}":
                raise
        return True


def _is_page(unexpected: UnexpectedResponseError) -> bool:
    """Tell whether a web page has come in the server's place, such as one that says that there is maintenance."""
    return unexpected.body.lstrip()[:1] == b"<"


async def _decision(decide: Callable[[PendingApproval], Any], pending: PendingApproval) -> ApprovalResponse | None:
    decided = decide(pending)
    if isawaitable(decided):
        decided = await decided
    response = ApprovalResponse(decided) if isinstance(decided, str) else decided  # type: ignore[arg-type]
    if response is None or (isinstance(response, ApprovalResponse) and response.response_type in _RESPONSE_TYPES):
        return response
    raise ValueError(
        f"on_approval returned {decided!r} for step {pending.step.name!r}: it can return "
        f"{', '.join(sorted(_RESPONSE_TYPES))}, an ApprovalResponse with one of these, or None"
    )


def _required(
    workflow: models.Workflow, step: models.WorkflowStep, approval: models.WorkflowStepApproval
) -> ApprovalRequired:
    return ApprovalRequired(
        f"step {step.name!r} of workflow {workflow.id} waits for a response to its {approval.type_}. Give one by "
        f"create_workflow_step_approval_response.asyncio({workflow.id!r}, {step.id!r}, {approval.id!r}, client=client, "
        "body=CreateWorkflowStepApprovalResponseRequest(response_type=WorkflowStepResponseType.APPROVE)) and wait again, "
        "or wait with on_approval='approve' or a function that decides",
        workflow=workflow,
        step=step,
        approval=approval,
    )
