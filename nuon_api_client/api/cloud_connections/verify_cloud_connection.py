# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cloud_connection import CloudConnection

OPERATION = Operation(
    "VerifyCloudConnection",
    "POST",
    "/v1/cloud-connections/{connection_id}/verify",
    "cloud_connections.verify_cloud_connection",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> CloudConnection:
    from nuon_api_client.runtime.responses import read_object

    from ...models.cloud_connection import CloudConnection

    return read_object(raw, CloudConnection)


async def asyncio(connection_id: str, *, client: NuonClient) -> CloudConnection:
    """Verify a cloud connection.

    Asks the control plane to try the role, and answers before it has: read the connection until
    `verification_in_progress` is false. The trial checks whose role it is and that no other connection may assume
    it; with the preset `stacks` it also reads the stacks of the account. While a verification younger than two
    minutes is under way, no second one is started. Nuon repeats the check of the role daily by itself.

    Newer than API 0.19.1147.

    Args:
        connection_id: Id of the cloud connection. It has nothing to do with the connections to source code.

    Returns:
        The connection, its verification asked for.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client)).parsed


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[CloudConnection]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> CloudConnection:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client).parsed


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[CloudConnection]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
