# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cloud_connection_setup import CloudConnectionSetup

OPERATION = Operation(
    "GetCloudConnectionSetup",
    "GET",
    "/v1/cloud-connections/{connection_id}/setup",
    "cloud_connections.get_cloud_connection_setup",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> CloudConnectionSetup:
    from nuon_api_client.runtime.responses import read_object

    from ...models.cloud_connection_setup import CloudConnectionSetup

    return read_object(raw, CloudConnectionSetup)


async def asyncio(connection_id: str, *, client: NuonClient) -> CloudConnectionSetup:
    """Get what a cloud connection needs in its account.

    Returns the trust policy of the role, and the same as Terraform, as AWS commands and as CloudFormation, to be
    applied in the cloud account by hand. With the preset `stacks` it includes the permissions for install stacks;
    with `custom` these are for you to write. All of it is empty on a control plane that signs no OIDC tokens.

    Newer than API 0.19.1147.

    Args:
        connection_id: Id of the cloud connection. It has nothing to do with the connections to source code.

    Returns:
        What to apply in the cloud account.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client)).parsed


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[CloudConnectionSetup]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> CloudConnectionSetup:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client).parsed


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[CloudConnectionSetup]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
