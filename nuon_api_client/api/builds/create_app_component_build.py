# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_build import ComponentBuild
    from ...models.create_component_build_request import CreateComponentBuildRequest

OPERATION = Operation(
    "CreateAppComponentBuild",
    "POST",
    "/v1/apps/{app_id}/components/{component_id}/builds",
    "builds.create_app_component_build",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(app_id: str, component_id: str, *, body: CreateComponentBuildRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "component_id": component_id}, body=body)


def _read(raw: RawResponse) -> ComponentBuild:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_build import ComponentBuild

    return read_object(raw, ComponentBuild)


async def asyncio(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateComponentBuildRequest
) -> ComponentBuild:
    """Build a component.

    Queues a build of the newest config of a component and returns it with status `queued`. Poll the build until
    `active` (it can be deployed; nothing is deployed by itself) or `error`, within 60 minutes. Send either
    `use_latest` or `git_ref`, else 400; a component without config is 400 as well. In Dec 2025 a component name is
    accepted in the path too, but a build asked for by name stays `queued` for ever: pass the id.

    Args:
        app_id: Id of an app; some reads take its name too.
        component_id: Component id. A name is not accepted here.

    Returns:
        The build, `queued`: wait until it is `active`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateComponentBuildRequest
) -> Response[ComponentBuild]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, component_id, body=body), _read)


def sync(app_id: str, component_id: str, *, client: NuonClient, body: CreateComponentBuildRequest) -> ComponentBuild:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, component_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, component_id: str, *, client: NuonClient, body: CreateComponentBuildRequest
) -> Response[ComponentBuild]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, component_id, body=body), _read)
