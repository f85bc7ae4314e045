# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.add_labels_request import AddLabelsRequest
    from ...models.component import Component

OPERATION = Operation(
    "AddAppComponentLabels",
    "POST",
    "/v1/apps/{app_id}/components/{component_id}/labels",
    "components.add_app_component_labels",
)


def _request(app_id: str, component_id: str, *, body: AddLabelsRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> Component:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component import Component

    return read_object(raw, Component)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Component:
    """Add labels to a component.

    Merges labels into those of the component and returns the component. The value of a key that is there already is
    replaced. The app in the path is not checked.

    Since API 0.19.894.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The component, with all its labels.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: AddLabelsRequest
) -> Response[Component]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Component:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient, body: AddLabelsRequest) -> Response[Component]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
