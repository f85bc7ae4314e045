# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.vcs_connection import VCSConnection

OPERATION = Operation(
    "GetVCSConnection",
    "GET",
    "/v1/vcs/connections/{connection_id}",
    "vcs.get_vcs_connection",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> VCSConnection:
    from nuon_api_client.runtime.responses import read_object

    from ...models.vcs_connection import VCSConnection

    return read_object(raw, VCSConnection)


async def asyncio(connection_id: str, *, client: NuonClient) -> VCSConnection:
    """Get a VCS connection.

    Reads one connection of the current org, as it is stored. Whether GitHub still accepts it is a separate request.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client)).parsed


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSConnection]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> VCSConnection:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client).parsed


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSConnection]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
