# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component import Component

OPERATION = Operation(
    "GetAppComponents",
    "GET",
    "/v1/apps/{app_id}/components",
    "components.get_app_components",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str,
    *,
    q: str | None = None,
    types: str | None = None,
    component_ids: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id},
        query={
            "q": q,
            "types": types,
            "component_ids": component_ids,
            "labels": labels,
            "limit": limit,
            "offset": offset,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[Component]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component import Component

    return read_models(raw, Component)


async def asyncio(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    types: str | None = None,
    component_ids: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Component]:
    """List the components of an app.

    Returns the components named in the newest config of the app, so a component that has left the config is not
    listed although it still exists. An app that has no config yet is answered with 404. The order is not defined.

    Args:
        app_id: Id of an app; some reads take its name too.
        q: Keep components whose name contains this text; upper and lower case are the same.
        types: Component types to keep, separated by commas without spaces, e.g. `helm_chart,terraform_module`.
        component_ids: Component ids to keep, separated by commas.
        labels: Only components with all these labels: `key:value,key:value`. Since API 0.19.894.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of the components of the newest config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            app_id,
            client=client,
            q=q,
            types=types,
            component_ids=component_ids,
            labels=labels,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    types: str | None = None,
    component_ids: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Component]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            app_id, q=q, types=types, component_ids=component_ids, labels=labels, limit=limit, offset=offset, page=page
        ),
        _read,
    )


def sync(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    types: str | None = None,
    component_ids: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Component]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id,
        client=client,
        q=q,
        types=types,
        component_ids=component_ids,
        labels=labels,
        limit=limit,
        offset=offset,
        page=page,
    ).parsed


def sync_detailed(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    types: str | None = None,
    component_ids: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Component]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            app_id, q=q, types=types, component_ids=component_ids, labels=labels, limit=limit, offset=offset, page=page
        ),
        _read,
    )
