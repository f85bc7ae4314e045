# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteCloudConnection",
    "DELETE",
    "/v1/cloud-connections/{connection_id}",
    "cloud_connections.delete_cloud_connection",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(connection_id: str, *, client: NuonClient) -> None:
    """Delete a cloud connection.

    The role in the cloud account stays. A connection that an install uses is a 409, and since the connection of an
    install cannot be changed, those installs must be deleted first.

    Newer than API 0.19.1147.

    Args:
        connection_id: Id of the cloud connection. It has nothing to do with the connections to source code.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(connection_id, client=client)


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(connection_id, client=client)


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
