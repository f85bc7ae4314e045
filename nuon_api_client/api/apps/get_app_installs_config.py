# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_installs_config import AppInstallsConfig

OPERATION = Operation(
    "GetAppInstallsConfig",
    "GET",
    "/v1/apps/{app_id}/installs-configs",
    "apps.get_app_installs_config",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> AppInstallsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_installs_config import AppInstallsConfig

    return read_object(raw, AppInstallsConfig)


async def asyncio(app_id: str, *, client: NuonClient) -> AppInstallsConfig:
    """Get the installs config of an app.

    Reads the app's latest installs config: where in git the config files of its installs are. An app without one is
    a 404. The repository is in the flat fields; `connected_github_vcs_config` and `public_git_vcs_config` may be
    absent. The org needs the app-install-syncing feature (400 without it).

    Since API 0.19.1115.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The installs config that counts.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[AppInstallsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> AppInstallsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[AppInstallsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
