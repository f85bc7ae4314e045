# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.retry_workflow_step_request import RetryWorkflowStepRequest
    from ...models.retry_workflow_step_response import RetryWorkflowStepResponse

OPERATION = Operation(
    "RetryWorkflowStep",
    "POST",
    "/v1/workflows/{workflow_id}/steps/{step_id}/retry",
    "workflows.retry_workflow_step",
)


def _request(workflow_id: str, step_id: str, *, body: RetryWorkflowStepRequest) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_id": step_id}, body=body)


def _read(raw: RawResponse) -> RetryWorkflowStepResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.retry_workflow_step_response import RetryWorkflowStepResponse

    return read_object(raw, RetryWorkflowStepResponse)


async def asyncio(
    workflow_id: str, step_id: str, *, client: NuonClient, body: RetryWorkflowStepRequest
) -> RetryWorkflowStepResponse:
    """Retry a failed workflow step.

    Runs the workflow again from this step. `finished` becomes false again, the old step ends as `discarded`, and a
    copy of it, its name ending in "(retry N)", takes its place. If a failed apply's plan is stale, plan and apply
    are both repeated as a new `group_retry_idx`. Dec 2025: only a step whose status is `error`, and `retryable` or
    `skippable` to match, otherwise 400; the body is required and its `step_id` decides which step runs, so it must
    equal the one in the path. With the operation `skip-step` the step is skipped instead. Aug 2026 ignores the body,
    also retries a step that awaits approval, and has a separate operation to skip.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.

    Returns:
        The id of the workflow that goes on.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_id, client=client, body=body)).parsed


async def asyncio_detailed(
    workflow_id: str, step_id: str, *, client: NuonClient, body: RetryWorkflowStepRequest
) -> Response[RetryWorkflowStepResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id, body=body), _read)


def sync(
    workflow_id: str, step_id: str, *, client: NuonClient, body: RetryWorkflowStepRequest
) -> RetryWorkflowStepResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_id, client=client, body=body).parsed


def sync_detailed(
    workflow_id: str, step_id: str, *, client: NuonClient, body: RetryWorkflowStepRequest
) -> Response[RetryWorkflowStepResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id, body=body), _read)
