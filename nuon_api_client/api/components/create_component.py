# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component import Component
    from ...models.component_request import ComponentRequest

OPERATION = Operation(
    "CreateComponent",
    "POST",
    "/v1/apps/{app_id}/components",
    "components.create_component",
)


def _request(app_id: str, *, body: ComponentRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> Component:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component import Component

    return read_object(raw, Component)


async def asyncio(app_id: str, *, client: NuonClient, body: ComponentRequest) -> Component:
    """Create a component in an app.

    Adds an empty component to an app, and a matching component to every install of the app. It can be built only
    after a config has been created for it. The new component has status `queued` and becomes `active` a moment
    later; a build that starts before that fails. The checks of dependencies (unknown name, cycle in the graph) run
    after the component is stored: an error about them leaves the component behind. A name that is taken is answered
    with 400 or 409.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The component, `queued`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, body: ComponentRequest) -> Response[Component]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: ComponentRequest) -> Component:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: ComponentRequest) -> Response[Component]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
