# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_config_connection import ComponentConfigConnection

OPERATION = Operation(
    "GetAppComponentConfigs",
    "GET",
    "/v1/apps/{app_id}/components/{component_id}/configs",
    "components.get_app_component_configs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str, component_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "component_id": component_id}, query={"limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[ComponentConfigConnection]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component_config_connection import ComponentConfigConnection

    return read_models(raw, ComponentConfigConnection)


async def asyncio(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ComponentConfigConnection]:
    """List the config versions of a component.

    All versions of the config of a component, newest first, each with the block of its type. The component name is
    not filled in. 404 when the component does not exist.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of config versions, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ComponentConfigConnection]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, limit=limit, offset=offset, page=page), _read)


def sync(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[ComponentConfigConnection]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    app_id: str,
    component_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[ComponentConfigConnection]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, limit=limit, offset=offset, page=page), _read)
