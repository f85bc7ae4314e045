# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_runner_config import AppRunnerConfig
    from ...models.create_app_runner_config_request import CreateAppRunnerConfigRequest

OPERATION = Operation(
    "CreateAppRunnerConfig",
    "POST",
    "/v1/apps/{app_id}/runner-configs",
    "apps.create_app_runner_config",
)


def _request(app_id: str, *, body: CreateAppRunnerConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppRunnerConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_runner_config import AppRunnerConfig

    return read_object(raw, AppRunnerConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppRunnerConfigRequest) -> AppRunnerConfig:
    """Add the runner part to an app config.

    Stores how the runner of each install is set up, and points every install of the app to the new runner config at
    once, whatever app config the install is on and whether or not this app config ever becomes `active`. Takes the
    id of the app, not its name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppRunnerConfigRequest
) -> Response[AppRunnerConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppRunnerConfigRequest) -> AppRunnerConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppRunnerConfigRequest) -> Response[AppRunnerConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
