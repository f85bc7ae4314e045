# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_build import ComponentBuild

OPERATION = Operation(
    "GetComponentBuilds",
    "GET",
    "/v1/builds",
    "builds.get_component_builds",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *,
    component_id: str | None = None,
    app_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        query={"component_id": component_id, "app_id": app_id, "limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[ComponentBuild]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component_build import ComponentBuild

    return read_models(raw, ComponentBuild)


async def asyncio(
    *,
    client: NuonClient,
    component_id: str | None = None,
    app_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ComponentBuild]:
    """List builds of a component or an app.

    Older form of the list of builds: takes `component_id` or `app_id` as query parameters. With neither the answer
    is 500; with both, `component_id` wins. By app the builds come newest first, in Dec 2025 without their creator;
    by component they are grouped by config version.

    Deprecated.

    Args:
        component_id: List the builds of this component. An id, not a name.
        app_id: List the builds of all components of this app. An id, not a name. Ignored next to `component_id`.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of builds, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            client=client, component_id=component_id, app_id=app_id, limit=limit, offset=offset, page=page
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    component_id: str | None = None,
    app_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ComponentBuild]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(component_id=component_id, app_id=app_id, limit=limit, offset=offset, page=page), _read
    )


def sync(
    *,
    client: NuonClient,
    component_id: str | None = None,
    app_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ComponentBuild]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        client=client, component_id=component_id, app_id=app_id, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    *,
    client: NuonClient,
    component_id: str | None = None,
    app_id: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ComponentBuild]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(component_id=component_id, app_id=app_id, limit=limit, offset=offset, page=page), _read
    )
