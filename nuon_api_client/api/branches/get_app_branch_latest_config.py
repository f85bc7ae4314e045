# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch_config import AppBranchConfig

OPERATION = Operation(
    "GetAppBranchLatestConfig",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/latest-config",
    "branches.get_app_branch_latest_config",
)


def _request(app_id: str, app_branch_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id})


def _read(raw: RawResponse) -> AppBranchConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch_config import AppBranchConfig

    return read_object(raw, AppBranchConfig)


async def asyncio(app_id: str, app_branch_id: str, *, client: NuonClient) -> AppBranchConfig:
    """Get the latest config of a branch.

    Reads the version with the highest number, with its repository and its install groups. A branch without config is
    a 404. The org needs the app-branches feature (400 without it).

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Returns:
        The latest version of the config, with its install groups.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client)).parsed


async def asyncio_detailed(app_id: str, app_branch_id: str, *, client: NuonClient) -> Response[AppBranchConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id), _read)


def sync(app_id: str, app_branch_id: str, *, client: NuonClient) -> AppBranchConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client).parsed


def sync_detailed(app_id: str, app_branch_id: str, *, client: NuonClient) -> Response[AppBranchConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id), _read)
