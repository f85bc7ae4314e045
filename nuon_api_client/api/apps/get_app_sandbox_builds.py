# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_sandbox_build import AppSandboxBuild

OPERATION = Operation(
    "GetAppSandboxBuilds",
    "GET",
    "/v1/apps/{app_id}/sandbox/builds",
    "apps.get_app_sandbox_builds",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(app_id: str, *, limit: int | None = None, offset: int | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, query={"limit": limit, "offset": offset})


def _read(raw: RawResponse) -> list[AppSandboxBuild]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app_sandbox_build import AppSandboxBuild

    return read_models(raw, AppSandboxBuild)


async def asyncio(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> list[AppSandboxBuild]:
    """List the sandbox builds of an app.

    Pages through the builds of the sandbox of an app, newest first, each with its log stream, its runner job and its
    commit. Takes the id of the app: its name gives an empty list.

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of sandbox builds, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, limit=limit, offset=offset)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[list[AppSandboxBuild]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, limit=limit, offset=offset), _read)


def sync(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> list[AppSandboxBuild]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, limit=limit, offset=offset).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None
) -> Response[list[AppSandboxBuild]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, limit=limit, offset=offset), _read)
