# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow_queue_position_response import WorkflowQueuePositionResponse

OPERATION = Operation(
    "GetWorkflowQueuePosition",
    "GET",
    "/v1/workflows/{workflow_id}/queue-position",
    "workflows.get_workflow_queue_position",
)


def _request(workflow_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id})


def _read(raw: RawResponse) -> WorkflowQueuePositionResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow_queue_position_response import WorkflowQueuePositionResponse

    return read_object(raw, WorkflowQueuePositionResponse)


async def asyncio(workflow_id: str, *, client: NuonClient) -> WorkflowQueuePositionResponse:
    """Get the place of a workflow in its queue.

    An install runs one workflow at a time; this tells how many are ahead of a pending one. `position` is 0 if the
    workflow is in no queue.

    Since API 0.19.971.

    Args:
        workflow_id: Id of a workflow.

    Returns:
        How many workflows are ahead of this one.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, client=client)).parsed


async def asyncio_detailed(workflow_id: str, *, client: NuonClient) -> Response[WorkflowQueuePositionResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id), _read)


def sync(workflow_id: str, *, client: NuonClient) -> WorkflowQueuePositionResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, client=client).parsed


def sync_detailed(workflow_id: str, *, client: NuonClient) -> Response[WorkflowQueuePositionResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id), _read)
