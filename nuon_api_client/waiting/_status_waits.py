"""How a wait for a build, a deploy and the like comes to its end."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.errors import APIError, RemoteWorkFailed
from nuon_api_client.waiting._approvals import OnApproval
from nuon_api_client.waiting._approver import Approver
from nuon_api_client.waiting._debounce import GRACE, Lasting
from nuon_api_client.waiting._outcomes import Judge, Outcome, failed_step, went_wrong
from nuon_api_client.waiting._polling import Poll
from nuon_api_client.waiting._states import reason_of, status_of
from nuon_api_client.waiting._statuses import RELEASE, Endings

if TYPE_CHECKING:
    from nuon_api_client import models
    from nuon_api_client.client import NuonClient

T = TypeVar("T")


class Ending(Generic[T]):
    """How something ends, once it does."""

    def __init__(self, poll: Poll[T], endings: Endings, failure: type[RemoteWorkFailed]) -> None:
        self._poll, self._endings, self._failure = poll, endings, failure

    async def end(self) -> T:
        """What it was at its end, if that was good.

        Raises:
            RemoteWorkFailed: its end was bad.
            APIError: a call failed, and not only in passing.
        """
        while True:
            state = await self._poll.next()
            status = status_of(state)
            if status in self._endings.good:
                return state
            if status in self._endings.bad:
                raise self._failed(self._endings.bad[status], state, await self._bad_step(state))
            await self._go_on(state)

    async def _go_on(self, state: T) -> None:
        """See to what else has to happen before the end."""

    async def _bad_step(self, state: T) -> Any:
        """The step because of which the end is bad, if one is known."""

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


class Rollout(Ending["models.ComponentRelease"]):
    """A release, whose steps are its own."""

    async def _bad_step(self, state: models.ComponentRelease) -> models.ComponentReleaseStep | None:
        return next((step for step in state.release_steps or [] if status_of(step) in RELEASE.bad), None)


class CarriedOut(Ending[T]):
    """A deploy or sandbox run, which is carried out by steps of a workflow."""

    def __init__(
        self,
        poll: Poll[T],
        endings: Endings,
        failure: type[RemoteWorkFailed],
        client: NuonClient,
        on_approval: OnApproval,
    ) -> None:
        super().__init__(poll, endings, failure)
        self._client = client
        self._approver = Approver(on_approval, client, poll)
        self._judge = Judge(poll.clock)
        self._left_behind = Lasting(poll.clock)

    async def _go_on(self, state: Any) -> None:
        workflow_id = state.workflow_id or state.install_workflow_id
        workflow = workflow_id and await self._poll.also(get_workflow.asyncio(workflow_id, client=self._client))
        if not workflow:
            return
        outcome = self._judge.outcome(workflow)
        if outcome is Outcome.RUNNING:
            await self._approver.see_to(workflow, state.id)
        # It may have ended since it was read, or may be told of the end a little later.
        ended = outcome in (Outcome.SUCCEEDED, Outcome.FAILED)
        if self._left_behind.seconds(ended) >= GRACE:
            happened = f"was left {status_of(state)!r} by its workflow {workflow_id}, which has ended"
            raise self._failed(happened, state, failed_step(workflow))

    async def _bad_step(self, state: Any) -> models.WorkflowStep | None:
        # Without it the failure is worth telling all the same.
        with suppress(APIError):
            if workflow_id := state.workflow_id or state.install_workflow_id:
                workflow = await get_workflow.asyncio(workflow_id, client=self._client)
                steps = (step for step in workflow.steps or [] if step.step_target_id == state.id)
                return next(filter(went_wrong, steps), None)
        return None
