# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_children import ComponentChildren

OPERATION = Operation(
    "GetAppComponentDependents",
    "GET",
    "/v1/apps/{app_id}/components/{component_id}/dependents",
    "components.get_app_component_dependents",
)


def _request(app_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id})


def _read(raw: RawResponse) -> ComponentChildren:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_children import ComponentChildren

    return read_object(raw, ComponentChildren)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient) -> ComponentChildren:
    """List the components that depend on a component.

    All components that depend on this one, directly or through others, in the newest config of the app. They have to
    be deployed again after this one. In Dec 2025 an unknown component, and a component that is not in the newest app
    config, are answered with 500, not 404.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The components to deploy again after this one.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client)).parsed


async def asyncio_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[ComponentChildren]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient) -> ComponentChildren:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client).parsed


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[ComponentChildren]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id), _read)
