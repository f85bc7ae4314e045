# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component import Component

OPERATION = Operation(
    "GetOrgComponents",
    "GET",
    "/v1/components",
    "components.get_org_components",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *, component_ids: str | None = None, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(query={"component_ids": component_ids, "limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[Component]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component import Component

    return read_models(raw, Component)


async def asyncio(
    *,
    client: NuonClient,
    component_ids: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Component]:
    """List all components of the org.

    Components of every app of the org, newest first, also those that have left their app config. The items carry no
    dependencies.

    Args:
        component_ids: Component ids to keep, separated by commas.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of components, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(client=client, component_ids=component_ids, limit=limit, offset=offset, page=page)
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    component_ids: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Component]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(component_ids=component_ids, limit=limit, offset=offset, page=page), _read)


def sync(
    *,
    client: NuonClient,
    component_ids: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Component]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, component_ids=component_ids, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *,
    client: NuonClient,
    component_ids: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Component]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(component_ids=component_ids, limit=limit, offset=offset, page=page), _read)
