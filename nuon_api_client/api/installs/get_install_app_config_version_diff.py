# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_config_diff import InstallConfigDiff

OPERATION = Operation(
    "GetInstallAppConfigVersionDiff",
    "GET",
    "/v1/installs/{install_id}/app-config-versions/{version_id}/diff",
    "installs.get_install_app_config_version_diff",
)


def _request(install_id: str, version_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "version_id": version_id})


def _read(raw: RawResponse) -> InstallConfigDiff:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_config_diff import InstallConfigDiff

    return read_object(raw, InstallConfigDiff)


async def asyncio(install_id: str, version_id: str, *, client: NuonClient) -> InstallConfigDiff:
    """Get the diff of an app config transition.

    Tells which components an app config transition adds, removes, changes or leaves alone, and whether the sandbox
    or the stack changes. While no diff is stored yet, the answer is 200 with four empty lists.

    Since API 0.19.1039.

    Args:
        install_id: Id of an install; some reads take its name too.
        version_id: Id of the transition (app config version of the install).

    Returns:
        What the transition changes, component by component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, version_id, client=client)).parsed


async def asyncio_detailed(install_id: str, version_id: str, *, client: NuonClient) -> Response[InstallConfigDiff]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, version_id), _read)


def sync(install_id: str, version_id: str, *, client: NuonClient) -> InstallConfigDiff:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, version_id, client=client).parsed


def sync_detailed(install_id: str, version_id: str, *, client: NuonClient) -> Response[InstallConfigDiff]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, version_id), _read)
