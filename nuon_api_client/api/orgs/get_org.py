# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org import Org

OPERATION = Operation(
    "GetOrg",
    "GET",
    "/v1/orgs/current",
    "orgs.get_org",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> Org:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org import Org

    return read_object(raw, Org)


async def asyncio(*, client: NuonClient) -> Org:
    """Get the current org.

    Returns the org named by the org header, with its runner group, the runners in it and its source code
    connections.

    Returns:
        The org, with its runners and connections.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[Org]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> Org:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[Org]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
