# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_build import ComponentBuild

OPERATION = Operation(
    "GetAppComponentBuild",
    "GET",
    "/v1/apps/{app_id}/components/{component_id}/builds/{build_id}",
    "builds.get_app_component_build",
)


def _request(app_id: str, component_id: str, build_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id, "build_id": build_id})


def _read(raw: RawResponse) -> ComponentBuild:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_build import ComponentBuild

    return read_object(raw, ComponentBuild)


async def asyncio(app_id: str, component_id: str, build_id: str, *, client: NuonClient) -> ComponentBuild:
    """Get one build of a component.

    The full build, with log stream, runner job and the config it was made from. This is the call to poll while a
    build runs. 404 when the app has no such component or there is no such build; in Dec 2025 nobody checks that the
    build belongs to the component.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id or component name.
        build_id: Id of a build.

    Returns:
        The build, with its log stream and runner job.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, build_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, build_id: str, *, client: NuonClient
) -> Response[ComponentBuild]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, build_id), _read)


def sync(app_id: str, component_id: str, build_id: str, *, client: NuonClient) -> ComponentBuild:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, build_id, client=client).parsed


def sync_detailed(app_id: str, component_id: str, build_id: str, *, client: NuonClient) -> Response[ComponentBuild]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, build_id), _read)
