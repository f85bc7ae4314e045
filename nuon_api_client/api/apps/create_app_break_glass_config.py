# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_break_glass_config import AppBreakGlassConfig
    from ...models.create_app_break_glass_config_request import CreateAppBreakGlassConfigRequest

OPERATION = Operation(
    "CreateAppBreakGlassConfig",
    "POST",
    "/v1/apps/{app_id}/break-glass-configs",
    "apps.create_app_break_glass_config",
)


def _request(app_id: str, *, body: CreateAppBreakGlassConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppBreakGlassConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_break_glass_config import AppBreakGlassConfig

    return read_object(raw, AppBreakGlassConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppBreakGlassConfigRequest) -> AppBreakGlassConfig:
    """Add the break-glass part to an app config.

    Stores the roles with elevated rights that customers can enable for an emergency. They become the break-glass
    part of the app config named in the body; an app without such roles needs no call. The server does not check the
    roles one by one. Takes the id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The break-glass config with its roles and their policies.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppBreakGlassConfigRequest
) -> Response[AppBreakGlassConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppBreakGlassConfigRequest) -> AppBreakGlassConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppBreakGlassConfigRequest
) -> Response[AppBreakGlassConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
