# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteAppInstallsConfig",
    "DELETE",
    "/v1/apps/{app_id}/installs-configs/{config_id}",
    "apps.delete_app_installs_config",
)


def _request(app_id: str, config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, config_id: str, *, client: NuonClient) -> None:
    """Delete an installs config.

    Deletes one installs config of an app. If it was the latest, the one before it counts again. An unknown id is
    answered with 500. The org needs the app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of the installs config, not of an app config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, config_id, client=client)


async def asyncio_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, config_id, client=client)


def sync_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id), _read)
