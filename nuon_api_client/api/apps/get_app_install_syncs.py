# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_install_config_sync import AppInstallConfigSync

OPERATION = Operation(
    "GetAppInstallSyncs",
    "GET",
    "/v1/apps/{app_id}/install-syncs",
    "apps.get_app_install_syncs",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> list[AppInstallConfigSync]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app_install_config_sync import AppInstallConfigSync

    return read_models(raw, AppInstallConfigSync)


async def asyncio(app_id: str, *, client: NuonClient) -> list[AppInstallConfigSync]:
    """List the install syncs of an app.

    Lists the newest 50 syncs of the app's install configs from git, in one answer without pages. Each comes with the
    syncs of the single installs, its commit and, where git has installs that do not exist yet, the approval to
    create them; the workflow is not filled in. An unknown app gives an empty list. The org needs the
    app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The syncs, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[list[AppInstallConfigSync]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> list[AppInstallConfigSync]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[list[AppInstallConfigSync]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
