# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component import Component
    from ...models.remove_labels_request import RemoveLabelsRequest

OPERATION = Operation(
    "RemoveAppComponentLabels",
    "DELETE",
    "/v1/apps/{app_id}/components/{component_id}/labels",
    "components.remove_app_component_labels",
)


def _request(app_id: str, component_id: str, *, body: RemoveLabelsRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> Component:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component import Component

    return read_object(raw, Component)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient, body: RemoveLabelsRequest) -> Component:
    """Remove labels from a component.

    Removes the given label keys and returns the component. Keys that the component does not carry are ignored. Note
    the body on a DELETE. The app in the path is not checked.

    Since API 0.19.894.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The component, with the labels that are left.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: RemoveLabelsRequest
) -> Response[Component]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient, body: RemoveLabelsRequest) -> Component:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: RemoveLabelsRequest
) -> Response[Component]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
