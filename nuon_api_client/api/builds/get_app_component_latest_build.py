# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_build import ComponentBuild

OPERATION = Operation(
    "GetAppComponentLatestBuild",
    "GET",
    "/v1/apps/{app_id}/components/{component_id}/builds/latest",
    "builds.get_app_component_latest_build",
)


def _request(app_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id})


def _read(raw: RawResponse) -> ComponentBuild:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_build import ComponentBuild

    return read_object(raw, ComponentBuild)


async def asyncio(app_id: str, component_id: str, *, client: NuonClient) -> ComponentBuild:
    """Get the newest build of a component.

    Returns the build that was created last, whatever its status. In Dec 2025 it comes without log stream, runner
    job, component id and component name: get the build by its id for those. 404 when the component has never been
    built.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id or component name.

    Returns:
        The newest build, whatever its status.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client)).parsed


async def asyncio_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[ComponentBuild]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient) -> ComponentBuild:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client).parsed


def sync_detailed(app_id: str, component_id: str, *, client: NuonClient) -> Response[ComponentBuild]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id), _read)
