# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component import Component

OPERATION = Operation(
    "GetComponent",
    "GET",
    "/v1/components/{component_id}",
    "components.get_component",
)


def _request(component_id: str) -> Request:
    return OPERATION.request(path={"component_id": component_id})


def _read(raw: RawResponse) -> Component:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component import Component

    return read_object(raw, Component)


async def asyncio(component_id: str, *, client: NuonClient) -> Component:
    """Get a component.

    Looks a component up without its app. A name is accepted as well, but names are unique inside one app only, so in
    an org with several apps a name may find the wrong component.

    Args:
        component_id: Component id, or a component name of the org.

    Returns:
        The component of that id, or the first of that name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(component_id, client=client)).parsed


async def asyncio_detailed(component_id: str, *, client: NuonClient) -> Response[Component]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(component_id), _read)


def sync(component_id: str, *, client: NuonClient) -> Component:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(component_id, client=client).parsed


def sync_detailed(component_id: str, *, client: NuonClient) -> Response[Component]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(component_id), _read)
