# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_config_version import InstallConfigVersion

OPERATION = Operation(
    "GetInstallConfigVersions",
    "GET",
    "/v1/installs/{install_id}/config-versions",
    "installs.get_install_config_versions",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> list[InstallConfigVersion]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_config_version import InstallConfigVersion

    return read_models(raw, InstallConfigVersion)


async def asyncio(install_id: str, *, client: NuonClient) -> list[InstallConfigVersion]:
    """List config versions of an install.

    Lists the versions of the install's config file that were synced from git, newest first, as one unpaged array.

    Since API 0.19.1091.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        Every version, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[list[InstallConfigVersion]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> list[InstallConfigVersion]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[list[InstallConfigVersion]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
