# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.skip_workflow_step_response import SkipWorkflowStepResponse

OPERATION = Operation(
    "SkipWorkflowStep",
    "POST",
    "/v1/workflows/{workflow_id}/steps/{step_id}/skip",
    "workflows.skip_workflow_step",
)


def _request(workflow_id: str, step_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_id": step_id})


def _read(raw: RawResponse) -> SkipWorkflowStepResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.skip_workflow_step_response import SkipWorkflowStepResponse

    return read_object(raw, SkipWorkflowStepResponse)


async def asyncio(workflow_id: str, step_id: str, *, client: NuonClient) -> SkipWorkflowStepResponse:
    """Skip a failed workflow step.

    Marks the step as skipped and lets the workflow go on with the next one. Only for workflows of installs. Takes no
    body. On Dec 2025 use the retry operation with `skip-step`.

    Since API 0.19.894.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.

    Returns:
        The id of the workflow that goes on.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_id, client=client)).parsed


async def asyncio_detailed(workflow_id: str, step_id: str, *, client: NuonClient) -> Response[SkipWorkflowStepResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id), _read)


def sync(workflow_id: str, step_id: str, *, client: NuonClient) -> SkipWorkflowStepResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_id, client=client).parsed


def sync_detailed(workflow_id: str, step_id: str, *, client: NuonClient) -> Response[SkipWorkflowStepResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id), _read)
