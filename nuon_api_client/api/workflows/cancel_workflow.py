# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "CancelWorkflow",
    "POST",
    "/v1/workflows/{workflow_id}/cancel",
    "workflows.cancel_workflow",
)


def _request(workflow_id: str) -> Request:
    return OPERATION.request(path={"workflow_id": workflow_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(workflow_id: str, *, client: NuonClient) -> None:
    """Cancel a workflow.

    Accepted only while the workflow is pending, in progress or awaiting approval, otherwise 400. 202 means accepted:
    the running step stops a little later, the steps after it end as `not-attempted`. Nothing in the body is of use.
    Dec 2025 answers `truetrue`, or `true` followed by an error object, when the workflow was still pending, and
    cancelled it all the same.

    Args:
        workflow_id: Id of a workflow.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(workflow_id, client=client)


async def asyncio_detailed(workflow_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(workflow_id), _read)


def sync(workflow_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(workflow_id, client=client)


def sync_detailed(workflow_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(workflow_id), _read)
