# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetWorkflowStepApprovalContents",
    "GET",
    "/v1/workflows/{workflow_id}/steps/{step_id}/approvals/{approval_id}/contents",
    "workflows.get_workflow_step_approval_contents",
)


def _request(workflow_id: str, step_id: str, approval_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_id": step_id, "approval_id": approval_id})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Get the plan that an approval asks about.

    The JSON plan behind an approval; its shape depends on the approval's `type`, and it can be large. The body can
    be empty when the approval holds no plan. Always sent with `Content-Encoding: gzip`, whatever the request
    accepts.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.
        approval_id: Id of an approval, from its step.

    Returns:
        The plan; `{}` or nothing when there is none.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(workflow_id, step_id, approval_id, client=client)).parsed


async def asyncio_detailed(
    workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient
) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id, approval_id), _read)


def sync(workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(workflow_id, step_id, approval_id, client=client).parsed


def sync_detailed(workflow_id: str, step_id: str, approval_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id, approval_id), _read)
