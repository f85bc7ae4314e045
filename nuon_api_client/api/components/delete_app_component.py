# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteAppComponent",
    "DELETE",
    "/v1/apps/{app_id}/components/{component_id}",
    "components.delete_app_component",
)


def _request(app_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient) -> None:
    """Delete a component.

    Queues the deletion of a component: its status becomes `delete_queued`, then `deprovisioning`, then it is gone.
    400 while the component is part of the newest app config, or while an install still runs it. An unknown id is
    answered like a success. The usual way to remove a component is to sync an app config without it.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, component_id, client=client)


async def asyncio_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, component_id, client=client)


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id), _read)
