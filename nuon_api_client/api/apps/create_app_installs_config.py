# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_installs_config import AppInstallsConfig
    from ...models.create_app_installs_config_request import CreateAppInstallsConfigRequest

OPERATION = Operation(
    "CreateAppInstallsConfig",
    "POST",
    "/v1/apps/{app_id}/installs-configs",
    "apps.create_app_installs_config",
)


def _request(app_id: str, *, body: CreateAppInstallsConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppInstallsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_installs_config import AppInstallsConfig

    return read_object(raw, AppInstallsConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppInstallsConfigRequest) -> AppInstallsConfig:
    """Set the installs config of an app.

    Stores where in git the config files of the installs of an app are. The latest config counts, so this replaces
    the one before without deleting it. Nothing is synced yet. The config is stored before the repository is looked
    up: when the server answers that it cannot read the repository, the new config is there all the same and must be
    deleted. The org needs the app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The new installs config, with its repository.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppInstallsConfigRequest
) -> Response[AppInstallsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppInstallsConfigRequest) -> AppInstallsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppInstallsConfigRequest
) -> Response[AppInstallsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
