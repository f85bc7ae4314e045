# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.vcs_connection_status_response import VCSConnectionStatusResponse

OPERATION = Operation(
    "CheckVCSConnectionStatus",
    "GET",
    "/v1/vcs/connections/{connection_id}/check-status",
    "vcs.check_vcs_connection_status",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> VCSConnectionStatusResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.vcs_connection_status_response import VCSConnectionStatusResponse

    return read_object(raw, VCSConnectionStatusResponse)


async def asyncio(connection_id: str, *, client: NuonClient) -> VCSConnectionStatusResponse:
    """Check a VCS connection at GitHub.

    Asks GitHub now, without a cache, whether the installation behind the connection is active and what it may do. If
    GitHub does not answer, or no longer knows the installation, the answer is a 200 with status `unknown` and the
    reason in `error`.

    Since API 0.19.765.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.

    Returns:
        What GitHub says about the installation.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client)).parsed


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSConnectionStatusResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> VCSConnectionStatusResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client).parsed


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSConnectionStatusResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
