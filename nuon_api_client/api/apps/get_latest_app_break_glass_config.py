# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_break_glass_config import AppBreakGlassConfig

OPERATION = Operation(
    "GetLatestAppBreakGlassConfig",
    "GET",
    "/v1/apps/{app_id}/latest-break-glass-config",
    "apps.get_latest_app_break_glass_config",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> AppBreakGlassConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_break_glass_config import AppBreakGlassConfig

    return read_object(raw, AppBreakGlassConfig)


async def asyncio(app_id: str, *, client: NuonClient) -> AppBreakGlassConfig:
    """Get the latest break-glass config of an app.

    Reads the newest break-glass part of an app with its roles, but without their policies. An app that has none is a
    404. Servers of Dec 2025, and some of 2026, answer 500 as soon as there is one, for their query names a relation
    that does not exist; read the latest app config with `recurse` then.

    Args:
        app_id: Id or name of the app.

    Returns:
        The newest break-glass config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[AppBreakGlassConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> AppBreakGlassConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[AppBreakGlassConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
