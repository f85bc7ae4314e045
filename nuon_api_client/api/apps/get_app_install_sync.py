# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_install_config_sync import AppInstallConfigSync

OPERATION = Operation(
    "GetAppInstallSync",
    "GET",
    "/v1/apps/{app_id}/install-syncs/{sync_id}",
    "apps.get_app_install_sync",
)


def _request(app_id: str, sync_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "sync_id": sync_id})


def _read(raw: RawResponse) -> AppInstallConfigSync:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_install_config_sync import AppInstallConfigSync

    return read_object(raw, AppInstallConfigSync)


async def asyncio(app_id: str, sync_id: str, *, client: NuonClient) -> AppInstallConfigSync:
    """Get one install sync of an app.

    Reads one sync with its workflow, the steps and their approvals, the syncs of the single installs and the config
    versions they made, its commit, and the approval to create installs. Poll it until its status is `success`,
    `error` or `cancelled`. The org needs the app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.
        sync_id: Id of the sync of the app, not of the sync of one install.

    Returns:
        The sync, with its workflow and the syncs of its installs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, sync_id, client=client)).parsed


async def asyncio_detailed(app_id: str, sync_id: str, *, client: NuonClient) -> Response[AppInstallConfigSync]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, sync_id), _read)


def sync(app_id: str, sync_id: str, *, client: NuonClient) -> AppInstallConfigSync:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, sync_id, client=client).parsed


def sync_detailed(app_id: str, sync_id: str, *, client: NuonClient) -> Response[AppInstallConfigSync]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, sync_id), _read)
