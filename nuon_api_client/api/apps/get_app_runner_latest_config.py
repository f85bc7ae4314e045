# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_runner_config import AppRunnerConfig

OPERATION = Operation(
    "GetAppRunnerLatestConfig",
    "GET",
    "/v1/apps/{app_id}/runner-latest-config",
    "apps.get_app_runner_latest_config",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> AppRunnerConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_runner_config import AppRunnerConfig

    return read_object(raw, AppRunnerConfig)


async def asyncio(app_id: str, *, client: NuonClient) -> AppRunnerConfig:
    """Get the latest runner config of an app.

    Reads the newest runner part of an app, which may belong to an app config that never became `active`. An app that
    has none is a 404.

    Args:
        app_id: Id or name of the app.

    Returns:
        The newest runner config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[AppRunnerConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> AppRunnerConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[AppRunnerConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
