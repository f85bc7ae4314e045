"""Watch what happens to the steps of a workflow."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from typing import TypeAlias

from attrs import frozen

from nuon_api_client import models
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import WorkflowFailed
from nuon_api_client.waiting._approvals import pending_approvals
from nuon_api_client.waiting._outcomes import Outcome, OutcomeTracker, step_started, went_wrong
from nuon_api_client.waiting._polling import TIMEOUT, Poll
from nuon_api_client.waiting._states import reason_of, status_of
from nuon_api_client.waiting._statuses import STEP
from nuon_api_client.waiting._workflow_failures import workflow_failure
from nuon_api_client.waiting._workflows import workflow_poll


@frozen
class StepStarted:
    """Work on a step has begun. A step that was skipped or cancelled before that never starts."""

    workflow: models.Workflow
    step: models.WorkflowStep


@frozen
class ApprovalNeeded:
    """A step waits for somebody's response to its approval."""

    workflow: models.Workflow
    step: models.WorkflowStep
    approval: models.WorkflowStepApproval


@frozen
class StepFailed:
    """A step has failed. It may be retried, as a new step."""

    workflow: models.Workflow
    step: models.WorkflowStep
    description: str
    """Why, in the server's words."""


@frozen
class StepFinished:
    """A step has succeeded, or was skipped."""

    workflow: models.Workflow
    step: models.WorkflowStep


@frozen
class WorkflowFinished:
    """The workflow has ended."""

    workflow: models.Workflow
    failure: WorkflowFailed | None
    """What `wait_for_workflow` would have raised, `None` if the workflow has succeeded."""


WorkflowEvent: TypeAlias = StepStarted | ApprovalNeeded | StepFailed | StepFinished | WorkflowFinished
"""What `watch_workflow` yields."""


def watch_workflow(
    workflow_id: str, *, client: NuonClient, timeout: float = TIMEOUT
) -> AsyncGenerator[WorkflowEvent, None]:
    """Watch a workflow: yield what happens to its steps, each event once, until the workflow has ended.

    >>> async def failures(client: NuonClient) -> list[str]:
    ...     events = watch_workflow("inwfr0s3wn2nhcx4i9kx7tbsd6", client=client)
    ...     return [event.step.name async for event in events if isinstance(event, StepFailed)]
    >>> asyncio.run(failures(client))
    []

    What had happened before comes first. Nobody responds to approvals meanwhile.

    Args:
        workflow_id: id of the workflow; after a call that started one it is `Response.workflow_id`.
        client: makes the calls. Reads go by the client's clock and poll interval, as in `wait_for_workflow`.
        timeout: seconds to watch; `math.inf` for no limit.

    Yields:
        Events in the order of the steps; `WorkflowFinished` is the last.

    Raises:
        WaitTimeout: the workflow has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """
    return _events(workflow_poll(workflow_id, client, timeout))


async def _events(poll: Poll[models.Workflow]) -> AsyncGenerator[WorkflowEvent, None]:
    tracker = OutcomeTracker(poll.client.clock)
    told: set[tuple[type[WorkflowEvent], str]] = set()
    while True:
        workflow = await poll.next()
        for event, key in _step_events(workflow):
            if (type(event), key) not in told:
                told.add((type(event), key))
                yield event
        match tracker.outcome(workflow):
            case Outcome.SUCCEEDED:
                yield WorkflowFinished(workflow, None)
                return
            case Outcome.FAILED:
                yield WorkflowFinished(workflow, await workflow_failure(workflow, poll))
                return


def _step_events(workflow: models.Workflow) -> Iterator[tuple[WorkflowEvent, str]]:
    """Yield what has happened to the steps until now, each event with the id of its step or approval."""
    pending = {step.id: approval for step, approval in pending_approvals(workflow)}
    for step in workflow.steps or []:
        if step_started(step):
            yield StepStarted(workflow, step), step.id
        if approval := pending.get(step.id):
            yield ApprovalNeeded(workflow, step, approval), approval.id
        if went_wrong(step):
            yield StepFailed(workflow, step, reason_of(step)), step.id
        elif status_of(step) in STEP.success:
            yield StepFinished(workflow, step), step.id
