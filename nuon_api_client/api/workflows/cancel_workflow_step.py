# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "CancelWorkflowStep",
    "POST",
    "/v1/workflows/{workflow_id}/steps/{step_id}/cancel",
    "workflows.cancel_workflow_step",
)


def _request(workflow_id: str, step_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id, "step_id": step_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(workflow_id: str, step_id: str, *, client: NuonClient) -> None:
    """Cancel a workflow step.

    Accepted while the step is pending, in progress, awaiting approval or parked after a failure, otherwise 400. 202
    means accepted, not done; the body only repeats the workflow's id.

    Since API 0.19.894.

    Args:
        workflow_id: Id of a workflow.
        step_id: Id of a step of the workflow.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(workflow_id, step_id, client=client)


async def asyncio_detailed(workflow_id: str, step_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id, step_id), _read)


def sync(workflow_id: str, step_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(workflow_id, step_id, client=client)


def sync_detailed(workflow_id: str, step_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id, step_id), _read)
