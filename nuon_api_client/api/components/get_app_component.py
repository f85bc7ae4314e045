# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component import Component

OPERATION = Operation(
    "GetAppComponent",
    "GET",
    "/v1/apps/{app_id}/component/{component_name_or_id}",
    "components.get_app_component",
)


def _request(app_id: str, component_name_or_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_name_or_id": component_name_or_id})


def _read(raw: RawResponse) -> Component:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component import Component

    return read_object(raw, Component)


async def asyncio(app_id: str, component_name_or_id: str, *, client: NuonClient) -> Component:
    """Get a component of an app by name or id.

    Looks the component up inside the app, by its id or by its name. The path says `component`, in the singular, here
    only. The answer carries the direct dependencies; 404 when the app has no such component.

    Args:
        app_id: App id. An app name is not accepted here.
        component_name_or_id: Component id or component name.

    Returns:
        The component, with its direct dependencies.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_name_or_id, client=client)).parsed


async def asyncio_detailed(app_id: str, component_name_or_id: str, *, client: NuonClient) -> Response[Component]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_name_or_id), _read)


def sync(app_id: str, component_name_or_id: str, *, client: NuonClient) -> Component:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_name_or_id, client=client).parsed


def sync_detailed(app_id: str, component_name_or_id: str, *, client: NuonClient) -> Response[Component]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_name_or_id), _read)
