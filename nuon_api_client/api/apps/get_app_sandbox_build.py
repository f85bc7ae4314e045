# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_sandbox_build import AppSandboxBuild

OPERATION = Operation(
    "GetAppSandboxBuild",
    "GET",
    "/v1/apps/{app_id}/sandbox/builds/{build_id}",
    "apps.get_app_sandbox_build",
)


def _request(app_id: str, build_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "build_id": build_id})


def _read(raw: RawResponse) -> AppSandboxBuild:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_sandbox_build import AppSandboxBuild

    return read_object(raw, AppSandboxBuild)


async def asyncio(app_id: str, build_id: str, *, client: NuonClient) -> AppSandboxBuild:
    """Get one sandbox build of an app.

    Reads a build of the sandbox with its log stream, its runner job and its commit. For a build that failed,
    `composite_error` says why. Takes the id of the app, not its name; a build of another app is a 404.

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        build_id: Id of a sandbox build, not of the build of a component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, build_id, client=client)).parsed


async def asyncio_detailed(app_id: str, build_id: str, *, client: NuonClient) -> Response[AppSandboxBuild]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, build_id), _read)


def sync(app_id: str, build_id: str, *, client: NuonClient) -> AppSandboxBuild:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, build_id, client=client).parsed


def sync_detailed(app_id: str, build_id: str, *, client: NuonClient) -> Response[AppSandboxBuild]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, build_id), _read)
