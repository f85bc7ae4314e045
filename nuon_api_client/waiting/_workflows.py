"""Waiting for a workflow and watching its steps."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import frozen

from nuon_api_client.api.deploys import get_install_deploy
from nuon_api_client.api.sandbox_runs import get_install_sandbox_run
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.errors import APIError, WorkflowFailed
from nuon_api_client.waiting._approvals import Approver, OnApproval, awaiting
from nuon_api_client.waiting._polling import POLL_INTERVAL, TIMEOUT, Clock, OnUpdate, Poll
from nuon_api_client.waiting._statuses import (
    STEP,
    WORKFLOW_BAD,
    Judge,
    Outcome,
    failed_step,
    reason_of,
    status_of,
    step_ended,
    went_wrong,
)

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import Workflow, WorkflowStep, WorkflowStepApproval


async def wait_for_workflow(
    workflow_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[Workflow] | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> Workflow:
    """Wait until a workflow has ended well, see `nuon_api_client.waiting._statuses.outcome`, and return it.

    >>> async def provision(client: NuonClient) -> str:
    ...     workflow = await wait_for_workflow("inwfr0s3wn2nhcx4i9kx7tbsd6", client=client, timeout=1800)
    ...     return workflow.status.status_human_description
    >>> asyncio.run(provision(client))
    'successfully executed workflow'

    A workflow that stands still as `failed-pending-retry` (since 2026) has failed for this wait: retry or skip its
    step and wait again. To wait right after a retry is safe. After a skip, on control planes of Dec 2025, first give
    the server some seconds: until then the workflow looks as failed as before.

    Args:
        workflow_id: of the workflow; `Response.workflow_id` has it after a call that started one.
        client: makes the calls.
        timeout: seconds; `math.inf` for no end.
        on_approval: what to do when a step waits for somebody's answer, see `nuon_api_client.waiting._approvals.OnApproval`.
        on_update: sees each state that is read, changed or not; sync or async. An exception in it ends the wait.
        poll_interval: seconds between two reads, a little less at random. They become 15 while nothing changes.
        clock: for tests; see `nuon_api_client.waiting._polling.Clock`.

    Raises:
        WorkflowFailed: it has failed, was cancelled, or stands still.
        ApprovalRequired: a step waits for an answer, and `on_approval` is `"raise"`.
        WaitTimeout: neither has happened in time. The workflow goes on.
        ValueError: an argument cannot be used. Nothing was sent.
        APIError: a call failed, and not only in passing.
    """
    read, subject = _reader(workflow_id, client), f"workflow {workflow_id}"
    poll = Poll(read, subject, _where, timeout, poll_interval, on_update, clock)
    approver = Approver(on_approval, client, poll)
    judge = Judge(poll.clock)
    while True:
        workflow = await poll.next()
        match judge.outcome(workflow):
            case Outcome.SUCCEEDED:
                return workflow
            case Outcome.FAILED:
                raise await _failure(workflow, client)
            case Outcome.RUNNING:
                await approver.see_to(workflow)


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
    read, subject = _reader(workflow_id, client), f"workflow {workflow_id}"
    return _events(Poll(read, subject, _where, timeout, poll_interval, None, clock), client)


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
                yield Finished(workflow, await _failure(workflow, client))
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


def _reader(workflow_id: str, client: NuonClient) -> Callable[[], Awaitable[Workflow]]:
    return lambda: get_workflow.asyncio(workflow_id, client=client)


def _where(workflow: Workflow) -> str:
    status = repr(status_of(workflow))
    for step in workflow.steps or []:
        if not step_ended(step):
            return f"{status}, step {step.name!r} {status_of(step)!r}"
    return status


# What can be the target of a step and has logs, by the name of its table.
_TARGETS: dict[str | None, Callable[..., Awaitable[Any]]] = {
    "install_deploys": get_install_deploy.asyncio,
    "install_sandbox_runs": get_install_sandbox_run.asyncio,
}


async def _failure(workflow: Workflow, client: NuonClient) -> WorkflowFailed:
    status, step = status_of(workflow), failed_step(workflow)
    return WorkflowFailed(
        f"workflow {workflow.id} {WORKFLOW_BAD[status]}"
        + (f", step {step.name!r} {STEP.bad[status_of(step)]}" if step else ""),
        state=workflow,
        status=status,
        # Servers of Dec 2025 tell the cause on the workflow, and on the step no more than that it failed.
        description=": ".join(reason for reason in (reason_of(step), reason_of(workflow)) if reason),
        step=step,
        log_stream_id=await _log_stream_id(step, client) if step else None,
    )


async def _log_stream_id(step: WorkflowStep, client: NuonClient) -> str | None:
    log_stream, target = step.log_stream, _TARGETS.get(step.step_target_type)
    if log_stream is None and target is not None and step.owner_id and step.step_target_id:
        # Without it the failure is worth telling all the same.
        with suppress(APIError):
            log_stream = (await target(step.owner_id, step.step_target_id, client=client)).log_stream
    return log_stream.id if log_stream else None
