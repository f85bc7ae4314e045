"""Wait for a workflow."""

from __future__ import annotations

from collections.abc import Awaitable

from nuon_api_client import models
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.client import NuonClient
from nuon_api_client.types import Response
from nuon_api_client.waiting._answers import checked_workflow
from nuon_api_client.waiting._approvals import OnApproval
from nuon_api_client.waiting._approver import Approver
from nuon_api_client.waiting._outcomes import Outcome, OutcomeTracker, step_ended
from nuon_api_client.waiting._polling import TIMEOUT, OnUpdate, Poll
from nuon_api_client.waiting._states import quoted_status_of
from nuon_api_client.waiting._workflow_failures import workflow_failure


async def wait_for_workflow(
    workflow_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.Workflow] | None = None,
) -> models.Workflow:
    """Wait until a workflow has succeeded, and return it.

    >>> async def provision(client: NuonClient) -> str:
    ...     workflow = await wait_for_workflow("inwfr0s3wn2nhcx4i9kx7tbsd6", client=client, timeout=1800)
    ...     return workflow.status.status_human_description
    >>> asyncio.run(provision(client))
    'successfully executed workflow'

    A workflow has succeeded when its status is `success`, it is finished, and all its steps have ended.

    A workflow that stands still as `failed-pending-retry` (since 2026) has failed for this wait: retry or skip its
    failed step and wait again. It is safe to wait right after a retry. After a skip, give a control plane of Dec 2025
    some seconds first: until then the workflow looks as failed as before.

    Args:
        workflow_id: id of the workflow; after a call that started one it is `Response.workflow_id`.
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_approval: what to do when a step waits for a response to its approval: `"raise"`, `"wait"`, `"approve"`, or
            a function; see `nuon_api_client.waiting.OnApproval`.
        on_update: a function, sync or async, that is called with each workflow that is read, changed or not. An
            exception in it ends the wait.

    Raises:
        WorkflowFailed: the workflow has failed, was cancelled, or stands still.
        ApprovalRequired: a step waits for a response, and `on_approval` is `"raise"`.
        WaitTimeout: the workflow has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """
    poll = workflow_poll(workflow_id, client, timeout, on_update)
    approver = Approver(on_approval, poll)
    tracker = OutcomeTracker(client.clock)
    while True:
        workflow = await poll.next()
        match tracker.outcome(workflow):
            case Outcome.SUCCEEDED:
                return workflow
            case Outcome.FAILED:
                raise await workflow_failure(workflow, poll)
            case Outcome.RUNNING:
                await approver.respond(workflow)


def workflow_poll(
    workflow_id: str, client: NuonClient, timeout: float, on_update: OnUpdate[models.Workflow] | None = None
) -> Poll[models.Workflow]:
    """Return the loop that reads a workflow."""

    def read(client: NuonClient) -> Awaitable[Response[models.Workflow]]:
        return get_workflow.asyncio_detailed(workflow_id, client=client)

    subject = f"workflow {workflow_id}"
    return Poll(read, checked_workflow, subject, _describe, client=client, timeout=timeout, on_update=on_update)


def _describe(workflow: models.Workflow) -> str:
    status = quoted_status_of(workflow)
    for step in workflow.steps or []:
        if not step_ended(step):
            return f"{status}, step {step.name!r} {quoted_status_of(step)}"
    return status
