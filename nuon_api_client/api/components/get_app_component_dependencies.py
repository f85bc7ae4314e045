# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetAppComponentDependencies",
    "GET",
    "/v1/apps/{app_id}/components/{component_id}/dependencies",
    "components.get_app_component_dependencies",
)


def _request(app_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id})


def _read(raw: RawResponse) -> list[str]:
    from nuon_api_client.runtime.responses import read_list

    return read_list(raw)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient) -> list[str]:
    """List the ids of dependent components.

    Despite its name this returns the components that depend on the given one, directly or through others, in the
    newest app config: plain ids, the farthest first. The documented type, a list of components, is wrong. For the
    dependencies of a component read its `dependencies`; for its dependents as objects use GetAppComponentDependents.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id or component name.

    Returns:
        Ids of the components that depend on this one, the farthest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client)).parsed


async def asyncio_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[list[str]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient) -> list[str]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client).parsed


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[list[str]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id), _read)
