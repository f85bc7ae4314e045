"""Watching what happens to the steps of a workflow."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from typing import TYPE_CHECKING, TypeAlias

from attrs import frozen

from nuon_api_client.errors import WorkflowFailed
from nuon_api_client.waiting._approvals import awaiting
from nuon_api_client.waiting._outcomes import Judge, Outcome, went_wrong
from nuon_api_client.waiting._polling import POLL_INTERVAL, TIMEOUT, Clock, Poll
from nuon_api_client.waiting._states import reason_of, status_of
from nuon_api_client.waiting._statuses import STEP
from nuon_api_client.waiting._workflow_failures import workflow_failure
from nuon_api_client.waiting._workflows import where_workflow_stands, workflow_reader

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import Workflow, WorkflowStep, WorkflowStepApproval


@frozen
class StepStarted:
    """A step is being worked on, or has been."""

    workflow: Workflow
    step: WorkflowStep


@frozen
class ApprovalNeeded:
    """A step waits for somebody's answer."""

    workflow: Workflow
    step: WorkflowStep
    approval: WorkflowStepApproval


@frozen
class StepFailed:
    """A step has ended badly. It may be retried, as a new step."""

    workflow: Workflow
    step: WorkflowStep
    description: str
    """Why, in the server's words."""


@frozen
class StepFinished:
    """A step has ended well, or was skipped."""

    workflow: Workflow
    step: WorkflowStep


@frozen
class Finished:
    """The workflow has ended."""

    workflow: Workflow
    failure: WorkflowFailed | None
    """What `wait_for_workflow` would have raised, `None` if it has ended well."""


WorkflowEvent: TypeAlias = StepStarted | ApprovalNeeded | StepFailed | StepFinished | Finished


def watch_workflow(
    workflow_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> AsyncGenerator[WorkflowEvent, None]:
    """Watch a workflow: what happens to its steps, each event once, what has happened before included.

    >>> async def failures(client: NuonClient) -> list[str]:
    ...     events = watch_workflow("inwfr0s3wn2nhcx4i9kx7tbsd6", client=client)
    ...     return [event.step.name async for event in events if isinstance(event, StepFailed)]
    >>> asyncio.run(failures(client))
    []

    Args:
        workflow_id: of the workflow.
        client: makes the calls.
        timeout: seconds; `math.inf` for no end.
        poll_interval: as for `wait_for_workflow`.
        clock: likewise.

    Yields:
        What has happened, in the order of the steps; `Finished` is the last. Nobody answers approvals meanwhile.

    Raises:
        WaitTimeout: the workflow has not ended in time. It goes on.
        ValueError: an argument cannot be used. Nothing was sent.
        APIError: a call failed, and not only in passing.
    """
    read, subject = workflow_reader(workflow_id, client), f"workflow {workflow_id}"
    return _events(Poll(read, subject, where_workflow_stands, timeout, poll_interval, None, clock), client)


async def _events(poll: Poll[Workflow], client: NuonClient) -> AsyncGenerator[WorkflowEvent, None]:
    judge = Judge(poll.clock)
    told: set[tuple[type[WorkflowEvent], str]] = set()
    while True:
        workflow = await poll.next()
        for event, key in _step_events(workflow):
            if (type(event), key) not in told:
                told.add((type(event), key))
                yield event
        match judge.outcome(workflow):
            case Outcome.SUCCEEDED:
                yield Finished(workflow, None)
                return
            case Outcome.FAILED:
                yield Finished(workflow, await workflow_failure(workflow, client))
                return


# Statuses of steps that nobody has begun to work on.
_UNTOUCHED = frozenset({"", "pending", "queued", "not-attempted", "auto-skipped", "user-skipped", "discarded"})


def _step_events(workflow: Workflow) -> Iterator[tuple[WorkflowEvent, str]]:
    """What has happened to the steps until now, each with the id of what it has happened to."""
    needed = {step.id: approval for step, approval in awaiting(workflow)}
    for step in workflow.steps or []:
        status = status_of(step)
        if step.started_at is not None or status not in _UNTOUCHED:
            yield StepStarted(workflow, step), step.id
        if approval := needed.get(step.id):
            yield ApprovalNeeded(workflow, step, approval), approval.id
        if went_wrong(step):
            yield StepFailed(workflow, step, reason_of(step)), step.id
        elif status in STEP.good:
            yield StepFinished(workflow, step), step.id
