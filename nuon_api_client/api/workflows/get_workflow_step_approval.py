# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow_step_approval import WorkflowStepApproval

OPERATION = Operation(
    "GetWorkflowStepApproval",
    "GET",
    "/v1/workflows/{workflow_id}/steps/{step_id}/approvals/{approval_id}",
    "workflows.get_workflow_step_approval",
)


def _request(workflow_id: str, step_id: str, approval_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_id": step_id, "approval_id": approval_id})


def _read(raw: RawResponse) -> WorkflowStepApproval:
    from nuon_api_client.runtime.responses import read_object

    from ...models.workflow_step_approval import WorkflowStepApproval

    return read_object(raw, WorkflowStepApproval)


async def asyncio(workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient) -> WorkflowStepApproval:
    """Get the approval of a workflow step.

    The approval with its step and its response, if any. What is to be approved, such as a Terraform plan, is in the
    approval's contents.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.
        approval_id: Id of an approval, from its step.

    Returns:
        The approval, with its response if there is one.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_id, approval_id, client=client)).parsed


async def asyncio_detailed(
    workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient
) -> Response[WorkflowStepApproval]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id, approval_id), _read)


def sync(workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient) -> WorkflowStepApproval:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_id, approval_id, client=client).parsed


def sync_detailed(
    workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient
) -> Response[WorkflowStepApproval]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id, approval_id), _read)
