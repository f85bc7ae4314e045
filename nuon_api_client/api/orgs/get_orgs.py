# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org import Org

OPERATION = Operation(
    "GetOrgs",
    "GET",
    "/v1/orgs",
    "orgs.get_orgs",
    needs_org=False,
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *, q: str | None = None, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(query={"q": q, "limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[Org]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.org import Org

    return read_models(raw, Org)


async def asyncio(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Org]:
    """List the orgs of the caller.

    Lists the orgs the caller belongs to, ordered by id. Works without an org header.

    Args:
        q: Part of the org name, compared without regard to case.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of the orgs that the token opens.

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
) -> Response[list[Org]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(q=q, limit=limit, offset=offset, page=page), _read)


def sync(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Org]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, q=q, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Org]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(q=q, limit=limit, offset=offset, page=page), _read)
