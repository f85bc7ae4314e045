"""Wait for a run of an action or of a runbook."""

from __future__ import annotations

from collections.abc import Awaitable

from nuon_api_client import models
from nuon_api_client.api.actions import get_install_action_run
from nuon_api_client.api.runbooks import get_install_runbook_run
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import ActionRunFailed
from nuon_api_client.types import Response
from nuon_api_client.waiting._answers import checked_target
from nuon_api_client.waiting._approvals import OnApproval
from nuon_api_client.waiting._approver import Approver
from nuon_api_client.waiting._polling import TIMEOUT, OnUpdate, Poll, check_on_update
from nuon_api_client.waiting._states import quoted_status_of
from nuon_api_client.waiting._status_waits import WorkflowTargetWait
from nuon_api_client.waiting._statuses import ACTION_RUN
from nuon_api_client.waiting._workflows import wait_for_workflow


async def wait_for_action_run(
    install_id: str,
    run_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.InstallActionWorkflowRun] | None = None,
) -> models.InstallActionWorkflowRun:
    """Wait until a run of an action is `finished`, and return it with its outputs.

    >>> async def run(client: NuonClient) -> str:
    ...     ids = "inl3yk7s9x2m4q8w1e5r6t0z9c", "iar5u1g7n3b8v2c6x9z0a4s8d1"
    ...     run = await wait_for_action_run(*ids, client=client, timeout=1800)
    ...     return str(run.status)
    >>> asyncio.run(run(client))
    'finished'

    The call that starts a run returns the id of a workflow: wait for that with `wait_for_workflow`, or find the run in
    `get_install_action_runs`.

    Args:
        install_id: id of the install, as for `get_install_action_run`.
        run_id: id of the run.
        client: makes the calls. The wait goes by the client's clock, and reads every `client.poll_interval` seconds,
            more slowly while nothing changes: every 15 seconds in the end.
        timeout: seconds to wait; `math.inf` for no limit.
        on_approval: what to do when the run waits for a response to an approval: `"raise"`, `"wait"`, `"approve"`, or a
            function; see `nuon_api_client.waiting.OnApproval`.
        on_update: a function, sync or async, that is called with each run that is read, changed or not. An exception
            in it ends the wait.

    Raises:
        ActionRunFailed: the run has ended as `error`, `timed-out`, `cancelled`, or `retried` (another run has taken its
            place); or its workflow ended a minute ago without it.
        ApprovalRequired: the run waits for a response, and `on_approval` is `"raise"`.
        WaitTimeout: the run has not ended within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.InstallActionWorkflowRun]]:
        return get_install_action_run.asyncio_detailed(install_id, run_id, client=client)

    poll = Poll(
        read,
        checked_target,
        f"action run {run_id}",
        quoted_status_of,
        client=client,
        timeout=timeout,
        on_update=on_update,
    )
    return await WorkflowTargetWait(poll, ACTION_RUN, ActionRunFailed, on_approval).end()


async def wait_for_runbook_run(
    install_id: str,
    run_id: str,
    *,
    client: NuonClient,
    timeout: float = TIMEOUT,
    on_approval: OnApproval = "raise",
    on_update: OnUpdate[models.Workflow] | None = None,
) -> models.Workflow:
    """Wait until the workflow of a runbook run has succeeded, and return the workflow.

    The status of the run itself tells nothing: control planes leave it `queued` for ever.

    >>> async def run(client: NuonClient) -> str:
    ...     ids = "inl3yk7s9x2m4q8w1e5r6t0z9c", "irr5u1g7n3b8v2c6x9z0a4s8d1"
    ...     workflow = await wait_for_runbook_run(*ids, client=client, on_approval="approve")
    ...     return str(workflow.status.status)
    >>> asyncio.run(run(client))
    'success'

    Args:
        install_id: id of the install, as for `get_install_runbook_run`.
        run_id: id of the run, as `create_runbook_run` returns it.
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
        WaitTimeout: the run has no workflow, or its workflow has not ended, within `timeout`. It goes on.
        ValueError: an argument is not usable. Nothing was sent.
        ConfigurationError: the client calls a `FakeNuon` whose time stands still.
        APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
    """

    def read(client: NuonClient) -> Awaitable[Response[models.InstallRunbookRun]]:
        return get_install_runbook_run.asyncio_detailed(install_id, run_id, client=client)

    poll = Poll(
        read, checked_target, f"runbook run {run_id}", quoted_status_of, client=client, timeout=timeout, on_update=None
    )
    # Looked at before anything is sent, though only the wait for the workflow uses them.
    Approver(on_approval, poll)
    check_on_update(on_update)
    begun = client.clock.now()
    while not (workflow_id := (await poll.next()).install_workflow_id):
        pass
    left = max(timeout - (client.clock.now() - begun), client.poll_interval)
    return await wait_for_workflow(
        workflow_id, client=client, timeout=left, on_approval=on_approval, on_update=on_update
    )
