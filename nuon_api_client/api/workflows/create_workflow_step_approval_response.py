# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_workflow_step_approval_response_request import CreateWorkflowStepApprovalResponseRequest
    from ...models.create_workflow_step_approval_response_response import CreateWorkflowStepApprovalResponseResponse

OPERATION = Operation(
    "CreateWorkflowStepApprovalResponse",
    "POST",
    "/v1/workflows/{workflow_id}/steps/{step_id}/approvals/{approval_id}/response",
    "workflows.create_workflow_step_approval_response",
)


def _request(
    workflow_id: str, step_id: str, approval_id: str, *, body: CreateWorkflowStepApprovalResponseRequest
) -> Request:
    return OPERATION.request(
        path={"workflow_id": workflow_id, "step_id": step_id, "approval_id": approval_id}, body=body
    )


def _read(raw: RawResponse) -> CreateWorkflowStepApprovalResponseResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.create_workflow_step_approval_response_response import CreateWorkflowStepApprovalResponseResponse

    return read_object(raw, CreateWorkflowStepApprovalResponseResponse)


async def asyncio(
    workflow_id: str,
    step_id: str,
    approval_id: str,
    *,
    client: NuonClient,
    body: CreateWorkflowStepApprovalResponseRequest,
) -> CreateWorkflowStepApprovalResponseResponse:
    """Approve, deny or retry a plan.

    Answers an approval. `approve` lets the next step apply the plan; `deny` ends the workflow as `error`; the two
    `deny-skip-...` answers skip the plan and go on; `retry` plans again, as a new step. The effect is not immediate:
    Dec 2025 looks for an answer every 15 seconds. An approval takes one answer: a second one is a 400. The server
    does not check `response_type`, and Dec 2025 takes an unknown one as a denial.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.
        approval_id: Id of an approval, from its step.

    Returns:
        The response as it is kept.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_id, approval_id, client=client, body=body)).parsed


async def asyncio_detailed(
    workflow_id: str,
    step_id: str,
    approval_id: str,
    *,
    client: NuonClient,
    body: CreateWorkflowStepApprovalResponseRequest,
) -> Response[CreateWorkflowStepApprovalResponseResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id, approval_id, body=body), _read)


def sync(
    workflow_id: str,
    step_id: str,
    approval_id: str,
    *,
    client: NuonClient,
    body: CreateWorkflowStepApprovalResponseRequest,
) -> CreateWorkflowStepApprovalResponseResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_id, approval_id, client=client, body=body).parsed


def sync_detailed(
    workflow_id: str,
    step_id: str,
    approval_id: str,
    *,
    client: NuonClient,
    body: CreateWorkflowStepApprovalResponseRequest,
) -> Response[CreateWorkflowStepApprovalResponseResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id, approval_id, body=body), _read)
