# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.update_workflow_request import UpdateWorkflowRequest
    from ...models.workflow import Workflow

OPERATION = Operation(
    "UpdateWorkflow",
    "PATCH",
    "/v1/workflows/{workflow_id}",
    "workflows.update_workflow",
)


def _request(workflow_id: str, *, body: UpdateWorkflowRequest) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id}, body=body)


def _read(raw: RawResponse) -> Workflow:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow import Workflow

    return read_object(raw, Workflow)


async def asyncio(workflow_id: str, *, client: NuonClient, body: UpdateWorkflowRequest) -> Workflow:
    """Change the approval option of a workflow.

    `approve-all` makes a running workflow go through without further approvals, within about 15 seconds in Dec 2025;
    newer control planes also approve the step that is waiting. The answer is sparse (steps and status are absent):
    read the workflow again. Dec 2025 does not check that the workflow belongs to the org.

    Args:
        workflow_id: Id of a workflow.

    Returns:
        The workflow without its steps and status; read it again.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, client=client, body=body)).parsed


async def asyncio_detailed(workflow_id: str, *, client: NuonClient, body: UpdateWorkflowRequest) -> Response[Workflow]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, body=body), _read)


def sync(workflow_id: str, *, client: NuonClient, body: UpdateWorkflowRequest) -> Workflow:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, client=client, body=body).parsed


def sync_detailed(workflow_id: str, *, client: NuonClient, body: UpdateWorkflowRequest) -> Response[Workflow]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, body=body), _read)
