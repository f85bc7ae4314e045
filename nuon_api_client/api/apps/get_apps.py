# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app import App

OPERATION = Operation(
    "GetApps",
    "GET",
    "/v1/apps",
    "apps.get_apps",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *, q: str | None = None, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(query={"q": q, "limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[App]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app import App

    return read_models(raw, App)


async def asyncio(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[App]:
    """List the apps of the org.

    Pages through the apps of the org in the order of their names. Each app carries its newest app config, runner
    config and sandbox config, but no input config and no notifications config.

    Args:
        q: Keep only apps whose name contains this text, whatever its case.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of apps, by name.

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
) -> Response[list[App]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(q=q, limit=limit, offset=offset, page=page), _read)


def sync(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[App]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, q=q, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[App]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(q=q, limit=limit, offset=offset, page=page), _read)
