# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteOrg",
    "DELETE",
    "/v1/orgs/current",
    "orgs.delete_org",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(*, client: NuonClient) -> None:
    """Delete the current org.

    Queues the deletion of the current org and answers at once. The status goes to `deleting`, then `deprovisioning`;
    when it is done, requests for the org are refused with 403, not 404.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(client=client)


async def asyncio_detailed(*, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(client=client)


def sync_detailed(*, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
