"""Waiting for a workflow."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.waiting._approvals import OnApproval
from nuon_api_client.waiting._approver import Approver
from nuon_api_client.waiting._outcomes import Judge, Outcome, step_ended
from nuon_api_client.waiting._polling import POLL_INTERVAL, TIMEOUT, Clock, OnUpdate, Poll
from nuon_api_client.waiting._states import status_of
from nuon_api_client.waiting._workflow_failures import workflow_failure

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import Workflow


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
    read, subject = workflow_reader(workflow_id, client), f"workflow {workflow_id}"
    poll = Poll(read, subject, where_workflow_stands, timeout, poll_interval, on_update, clock)
    approver = Approver(on_approval, client, poll)
    judge = Judge(poll.clock)
    while True:
        workflow = await poll.next()
        match judge.outcome(workflow):
            case Outcome.SUCCEEDED:
                return workflow
            case Outcome.FAILED:
                raise await workflow_failure(workflow, client)
            case Outcome.RUNNING:
                await approver.see_to(workflow)


def workflow_reader(workflow_id: str, client: NuonClient) -> Callable[[], Awaitable[Workflow]]:
    return lambda: get_workflow.asyncio(workflow_id, client=client)


def where_workflow_stands(workflow: Workflow) -> str:
    status = repr(status_of(workflow))
    for step in workflow.steps or []:
        if not step_ended(step):
            return f"{status}, step {step.name!r} {status_of(step)!r}"
    return status
