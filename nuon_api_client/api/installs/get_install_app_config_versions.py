# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_app_config_version import InstallAppConfigVersion

OPERATION = Operation(
    "GetInstallAppConfigVersions",
    "GET",
    "/v1/installs/{install_id}/app-config-versions",
    "installs.get_install_app_config_versions",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> list[InstallAppConfigVersion]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_app_config_version import InstallAppConfigVersion

    return read_models(raw, InstallAppConfigVersion)


async def asyncio(install_id: str, *, client: NuonClient) -> list[InstallAppConfigVersion]:
    """List app config transitions of an install.

    Lists which app configs the install moved from and to, newest first, as one unpaged array.

    Since API 0.19.1039.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        Every transition, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[list[InstallAppConfigVersion]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> list[InstallAppConfigVersion]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[list[InstallAppConfigVersion]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
