# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cloud_connection import CloudConnection
    from ...models.create_cloud_connection_request import CreateCloudConnectionRequest

OPERATION = Operation(
    "CreateCloudConnection",
    "POST",
    "/v1/cloud-connections",
    "cloud_connections.create_cloud_connection",
)


def _request(*, body: CreateCloudConnectionRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> CloudConnection:
    from nuon_api_client.runtime.responses import read_object

    from ...models.cloud_connection import CloudConnection

    return read_object(raw, CloudConnection)


async def asyncio(*, client: NuonClient, body: CreateCloudConnectionRequest) -> CloudConnection:
    """Create a cloud connection.

    Registers a role in an AWS account that the control plane may assume with a short-lived OIDC token, so that no
    cloud key is stored. The role need not exist yet: create it from `setup` in the answer, then verify the
    connection. It starts as `pending` and can be given to new installs only once it is `verified`. A second
    connection to the same role is refused.

    Newer than API 0.19.1147.

    Returns:
        The new connection, with what to set up in the account.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateCloudConnectionRequest) -> Response[CloudConnection]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateCloudConnectionRequest) -> CloudConnection:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateCloudConnectionRequest) -> Response[CloudConnection]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
