# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_config_connection import ComponentConfigConnection

OPERATION = Operation(
    "GetAppComponentLatestConfig",
    "GET",
    "/v1/apps/{app_id}/components/{component_id}/configs/latest",
    "components.get_app_component_latest_config",
)


def _request(app_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id})


def _read(raw: RawResponse) -> ComponentConfigConnection:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_config_connection import ComponentConfigConnection

    return read_object(raw, ComponentConfigConnection)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient) -> ComponentConfigConnection:
    """Get the newest config of a component.

    Returns the newest config version with the block of its type. 404 when the component has no config, or belongs to
    another app or org.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The newest config version, with the block of its type.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient
) -> Response[ComponentConfigConnection]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient) -> ComponentConfigConnection:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client).parsed


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[ComponentConfigConnection]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id), _read)
