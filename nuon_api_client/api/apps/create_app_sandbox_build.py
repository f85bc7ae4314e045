# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import UNSET, RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_sandbox_build import AppSandboxBuild
    from ...models.idempotent_request import IdempotentRequest

OPERATION = Operation(
    "CreateAppSandboxBuild",
    "POST",
    "/v1/apps/{app_id}/sandbox/builds",
    "apps.create_app_sandbox_build",
    longest={"request_id": 255},
    keyed_by="request_id",
)


def _request(app_id: str, *, body: IdempotentRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=UNSET if body is None else body)


def _read(raw: RawResponse) -> AppSandboxBuild:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_sandbox_build import AppSandboxBuild

    return read_object(raw, AppSandboxBuild)


async def asyncio(app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> AppSandboxBuild:
    """Build the sandbox of an app.

    Starts a build of the newest sandbox config of the app and notes the newest app config with it, `active` or not.
    It comes back with status `queued`; poll the build until it is `active` or `error`. An app without any app config
    is a 404.

    Since API 0.19.852.

    Args:
        app_id: Id or name of the app.
        body: Control planes after 0.19.1147 read it; older ones ignore it.

    Returns:
        The build, `queued`: poll it by its id.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[AppSandboxBuild]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None) -> AppSandboxBuild:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: IdempotentRequest | None = None
) -> Response[AppSandboxBuild]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
