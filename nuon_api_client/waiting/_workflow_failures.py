"""Tell why a workflow has failed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from nuon_api_client import models
from nuon_api_client.api.deploys import get_install_deploy
from nuon_api_client.api.sandbox_runs import get_install_sandbox_run
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import APIError, WorkflowFailed
from nuon_api_client.waiting._outcomes import failed_step
from nuon_api_client.waiting._states import reason_of, status_of
from nuon_api_client.waiting._statuses import STEP, WORKFLOW_FAILURE

# Reads what a step works on, by the name of its table in the server's database, if that has logs.
_TARGETS: dict[str | None, Callable[..., Awaitable[Any]]] = {
    "install_deploys": get_install_deploy.asyncio,
    "install_sandbox_runs": get_install_sandbox_run.asyncio,
}


async def workflow_failure(workflow: models.Workflow, client: NuonClient) -> WorkflowFailed:
    """Return the exception for a workflow that has failed. It names the failed step and that step's log stream."""
    status, step = status_of(workflow), failed_step(workflow)
    return WorkflowFailed(
        f"workflow {workflow.id} {WORKFLOW_FAILURE[status]}"
        + (f", step {step.name!r} {STEP.failure[status_of(step)]}" if step else ""),
        state=workflow,
        status=status,
        # Servers of Dec 2025 give the cause in the workflow; the step only says that it failed.
        description=": ".join(reason for reason in (reason_of(step), reason_of(workflow)) if reason),
        step=step,
        log_stream_id=await _log_stream_id(step, client) if step else None,
    )


async def _log_stream_id(step: models.WorkflowStep, client: NuonClient) -> str | None:
    log_stream, target = step.log_stream, _TARGETS.get(step.step_target_type)
    if log_stream is None and target is not None and step.owner_id and step.step_target_id:
        # The failure is worth telling even if its log stream cannot be found.
        with suppress(APIError):
            log_stream = (await target(step.owner_id, step.step_target_id, client=client)).log_stream
    return log_stream.id if log_stream else None
