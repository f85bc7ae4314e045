"""Wait for an object until its status is terminal: an org, a build, a release, a deploy, a sandbox run."""

from __future__ import annotations

from contextlib import suppress
from typing import Any, Generic, TypeVar

from nuon_api_client import models
from nuon_api_client._patience import Patience
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.errors import APIError, RemoteWorkFailed
from nuon_api_client.waiting._answers import checked_workflow
from nuon_api_client.waiting._approvals import OnApproval
from nuon_api_client.waiting._approver import Approver
from nuon_api_client.waiting._debounce import Debounce
from nuon_api_client.waiting._outcomes import Outcome, OutcomeTracker, failed_step, went_wrong
from nuon_api_client.waiting._polling import Poll
from nuon_api_client.waiting._states import reason_of, status_of
from nuon_api_client.waiting._statuses import RELEASE, TerminalStatuses

T = TypeVar("T")


class StatusWait(Generic[T]):
    """Wait until an object's status is terminal.

    Args:
        poll: reads the object.
        statuses: its terminal statuses.
        failure: the exception to raise for a failure.
    """

    def __init__(self, poll: Poll[T], statuses: TerminalStatuses, failure: type[RemoteWorkFailed]) -> None:
        self._poll, self._statuses, self._failure = poll, statuses, failure

    async def end(self) -> T:
        """Return the object as read when it had succeeded.

        Raises:
            RemoteWorkFailed: the object has failed.
            APIError: a call failed, and not only in passing.
        """
        while True:
            state = await self._poll.next()
            status = status_of(state)
            if status in self._statuses.success:
                return state
            if status in self._statuses.failure:
                raise self._failed(self._statuses.failure[status], state, await self._failed_step(state))
            await self._go_on(state)

    async def _go_on(self, state: T) -> None:
        """Do what the wait has to do besides reading, while the object is not terminal."""

    async def _failed_step(self, state: T) -> Any:
        """Return the step that made the object fail, if one is known."""

    def _failed(self, happened: str, state: Any, step: Any) -> RemoteWorkFailed:
        log_stream = getattr(state, "log_stream", None)
        return self._failure(
            f"{self._poll.subject} {happened}",
            state=state,
            status=status_of(state),
            description=reason_of(state) or reason_of(step),
            step=step,
            log_stream_id=log_stream.id if log_stream else None,
        )


class ReleaseWait(StatusWait[models.ComponentRelease]):
    """Wait for a release, whose steps come with it."""

    async def _failed_step(self, state: models.ComponentRelease) -> models.ComponentReleaseStep | None:
        return next((step for step in state.release_steps or [] if status_of(step) in RELEASE.failure), None)


class WorkflowTargetWait(StatusWait[T]):
    """Wait for a deploy or sandbox run, which the steps of a workflow plan and apply.

    Args:
        poll: reads the deploy or sandbox run.
        statuses: its terminal statuses.
        failure: the exception to raise for a failure.
        on_approval: see `OnApproval`.
    """

    def __init__(
        self,
        poll: Poll[T],
        statuses: TerminalStatuses,
        failure: type[RemoteWorkFailed],
        on_approval: OnApproval,
    ) -> None:
        super().__init__(poll, statuses, failure)
        self._approver = Approver(on_approval, poll)
        self._patience = Patience(poll.client.clock, proven=True, final=("refused",))
        self._tracker = OutcomeTracker(poll.client.clock)
        self._left_behind = Debounce(poll.client.clock)

    async def _go_on(self, state: Any) -> None:
        workflow_id = state.workflow_id or state.install_workflow_id
        if not workflow_id:
            return
        workflow = await self._poll.tolerate(self._workflow(workflow_id), self._patience)
        if workflow is None:
            return
        outcome = self._tracker.outcome(workflow)
        if outcome is Outcome.RUNNING:
            await self._approver.respond(workflow, state.id)
        # The deploy or sandbox run may have ended since it was read, or the server may write its end a little later.
        if self._left_behind.holds(outcome in (Outcome.SUCCEEDED, Outcome.FAILED)):
            happened = f"was left {status_of(state)!r} by its workflow {workflow_id}, which has ended"
            raise self._failed(happened, state, failed_step(workflow))

    async def _failed_step(self, state: Any) -> models.WorkflowStep | None:
        # The failure is worth telling even if its step cannot be read.
        with suppress(APIError):
            if workflow_id := state.workflow_id or state.install_workflow_id:
                workflow = await self._poll.diagnose(lambda: self._workflow(workflow_id))
                steps = (step for step in workflow.steps or [] if step.step_target_id == state.id)
                return next(filter(went_wrong, steps), None)
        return None

    async def _workflow(self, workflow_id: str) -> models.Workflow:
        response = await get_workflow.asyncio_detailed(workflow_id, client=self._poll.client)
        return checked_workflow(response, f"workflow {workflow_id}")
