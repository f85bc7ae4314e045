# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cloud_connection import CloudConnection

OPERATION = Operation(
    "ListCloudConnections",
    "GET",
    "/v1/cloud-connections",
    "cloud_connections.list_cloud_connections",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *, q: str | None = None, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(query={"q": q, "limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[CloudConnection]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.cloud_connection import CloudConnection

    return read_models(raw, CloudConnection)


async def asyncio(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[CloudConnection]:
    """List the cloud connections of the org.

    The newest comes first, and each has the number of installs that use it. What to set up in the cloud account
    (`setup`) is left out here. Control planes of the first versions return the whole list at once, with `setup`, and
    ignore the query.

    Newer than API 0.19.1147.

    Args:
        q: Part of the name, of the account or of the role, compared without regard to case.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of cloud connections, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, q=q, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[CloudConnection]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(q=q, limit=limit, offset=offset, page=page), _read)


def sync(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[CloudConnection]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, q=q, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[CloudConnection]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(q=q, limit=limit, offset=offset, page=page), _read)
