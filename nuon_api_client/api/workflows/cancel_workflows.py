# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cancel_workflows_request import CancelWorkflowsRequest
    from ...models.cancel_workflows_response import CancelWorkflowsResponse

OPERATION = Operation(
    "CancelWorkflows",
    "POST",
    "/v1/workflows/cancel",
    "workflows.cancel_workflows",
)


def _request(*, body: CancelWorkflowsRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> CancelWorkflowsResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.cancel_workflows_response import CancelWorkflowsResponse

    return read_object(raw, CancelWorkflowsResponse)


async def asyncio(*, client: NuonClient, body: CancelWorkflowsRequest) -> CancelWorkflowsResponse:
    """Cancel several workflows.

    Cancels each workflow in turn and answers 200 even if some or all fail: read `errors`. A workflow that is already
    over is reported there.

    Since API 0.19.917.

    Returns:
        The workflows that were cancelled, and an error for each other one.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CancelWorkflowsRequest) -> Response[CancelWorkflowsResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CancelWorkflowsRequest) -> CancelWorkflowsResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CancelWorkflowsRequest) -> Response[CancelWorkflowsResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
