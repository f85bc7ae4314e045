# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_app_config_tree_diff import InstallAppConfigTreeDiff

OPERATION = Operation(
    "GetInstallAppConfigTreeDiff",
    "GET",
    "/v1/installs/{install_id}/app-configs/{config_id}/diff",
    "installs.get_install_app_config_tree_diff",
)


def _request(install_id: str, config_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "config_id": config_id})


def _read(raw: RawResponse) -> InstallAppConfigTreeDiff:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_app_config_tree_diff import InstallAppConfigTreeDiff

    return read_object(raw, InstallAppConfigTreeDiff)


async def asyncio(install_id: str, config_id: str, *, client: NuonClient) -> InstallAppConfigTreeDiff:
    """Compare an app config with what an install has.

    Shows what would change if the install moved to an app config. Stack, runner, sandbox and each component are
    compared with the app config that each of them was last applied with, which need not be the same one; what was
    never applied counts as added. The config must belong to the install's app, else it is a 404.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.
        config_id: Id of a config.

    Returns:
        The differences, as a tree and in words.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, config_id, client=client)).parsed


async def asyncio_detailed(
    install_id: str, config_id: str, *, client: NuonClient
) -> Response[InstallAppConfigTreeDiff]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, config_id), _read)


def sync(install_id: str, config_id: str, *, client: NuonClient) -> InstallAppConfigTreeDiff:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, config_id, client=client).parsed


def sync_detailed(install_id: str, config_id: str, *, client: NuonClient) -> Response[InstallAppConfigTreeDiff]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, config_id), _read)
