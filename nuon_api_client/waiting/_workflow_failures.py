"""Tell why a workflow has failed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from nuon_api_client import models
from nuon_api_client.api.deploys import get_install_deploy
from nuon_api_client.api.sandbox_runs import get_install_sandbox_run
from nuon_api_client.errors import APIError, WorkflowFailed
from nuon_api_client.types import Response
from nuon_api_client.waiting._answers import checked_target
from nuon_api_client.waiting._outcomes import failed_step
from nuon_api_client.waiting._polling import Poll
from nuon_api_client.waiting._states import reason_of, status_of
from nuon_api_client.waiting._statuses import STEP, WORKFLOW_FAILURE

# Reads what a step works on, by the name of its table in the server's database, if that has logs.
_TARGETS: dict[str | None, Callable[..., Awaitable[Response[Any]]]] = {
    "install_deploys": get_install_deploy.asyncio_detailed,
    "install_sandbox_runs": get_install_sandbox_run.asyncio_detailed,
}


async def workflow_failure(workflow: models.Workflow, poll: Poll[models.Workflow]) -> WorkflowFailed:
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
        log_stream_id=await _log_stream_id(step, poll) if step else None,
    )


async def _log_stream_id(step: models.WorkflowStep, poll: Poll[models.Workflow]) -> str | None:
    log_stream, read, ids = step.log_stream, _TARGETS.get(step.step_target_type), (step.owner_id, step.step_target_id)
    if log_stream is None and read is not None and all(ids):
        # The failure is worth telling even if its log stream cannot be found.
        with suppress(APIError):
            response = await poll.diagnose(lambda: read(*ids, client=poll.client))
            log_stream = checked_target(response, f"what step {step.name!r} works on").log_stream
    return log_stream.id if log_stream else None
