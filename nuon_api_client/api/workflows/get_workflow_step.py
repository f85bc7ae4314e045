# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow_step import WorkflowStep

OPERATION = Operation(
    "GetWorkflowStep",
    "GET",
    "/v1/workflows/{workflow_id}/steps/{step_id}",
    "workflows.get_workflow_step",
)


def _request(workflow_id: str, step_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_id": step_id})


def _read(raw: RawResponse) -> WorkflowStep:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow_step import WorkflowStep

    return read_object(raw, WorkflowStep)


async def asyncio(workflow_id: str, step_id: str, *, client: NuonClient) -> WorkflowStep:
    """Get one workflow step.

    The step with its approval, response and policy validation. `approval.response` is absent until somebody answers.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.

    Returns:
        The step, with its approval.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_id, client=client)).parsed


async def asyncio_detailed(workflow_id: str, step_id: str, *, client: NuonClient) -> Response[WorkflowStep]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id), _read)


def sync(workflow_id: str, step_id: str, *, client: NuonClient) -> WorkflowStep:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_id, client=client).parsed


def sync_detailed(workflow_id: str, step_id: str, *, client: NuonClient) -> Response[WorkflowStep]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id), _read)
