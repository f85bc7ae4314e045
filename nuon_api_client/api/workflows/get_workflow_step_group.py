# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow_step_group import WorkflowStepGroup

OPERATION = Operation(
    "GetWorkflowStepGroup",
    "GET",
    "/v1/workflows/{workflow_id}/step-groups/{step_group_id}",
    "workflows.get_workflow_step_group",
)


def _request(workflow_id: str, step_group_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_group_id": step_group_id})


def _read(raw: RawResponse) -> WorkflowStepGroup:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow_step_group import WorkflowStepGroup

    return read_object(raw, WorkflowStepGroup)


async def asyncio(workflow_id: str, step_group_id: str, *, client: NuonClient) -> WorkflowStepGroup:
    """Get one step group of a workflow.

    The group with its steps.

    Since API 0.19.894.

    Args:
        workflow_id: Id of a workflow.
        step_group_id: Id of a group of steps of the workflow.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_group_id, client=client)).parsed


async def asyncio_detailed(workflow_id: str, step_group_id: str, *, client: NuonClient) -> Response[WorkflowStepGroup]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_group_id), _read)


def sync(workflow_id: str, step_group_id: str, *, client: NuonClient) -> WorkflowStepGroup:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_group_id, client=client).parsed


def sync_detailed(workflow_id: str, step_group_id: str, *, client: NuonClient) -> Response[WorkflowStepGroup]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_group_id), _read)
