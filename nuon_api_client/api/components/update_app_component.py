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
    "UpdateAppComponent",
    "PATCH",
    "/v1/apps/{app_id}/components/{component_id}",
    "components.update_app_component",
)


def _request(app_id: str, component_id: str, *, body: ComponentRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> Component:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component import Component

    return read_object(raw, Component)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient, body: ComponentRequest) -> Component:
    """Rename a component or replace its dependencies.

    Sets the name and replaces the whole list of dependencies: leaving `dependencies` out removes them all.
    `var_name` can be changed but not cleared. The answer is sparse in Dec 2025 (id, the changed fields,
    `updated_at`); read the component again for the rest.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The component; in Dec 2025 only the id and what changed.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: ComponentRequest
) -> Response[Component]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient, body: ComponentRequest) -> Component:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient, body: ComponentRequest) -> Response[Component]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
