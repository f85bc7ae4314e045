# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch_config import AppBranchConfig
    from ...models.create_app_branch_config_request import CreateAppBranchConfigRequest

OPERATION = Operation(
    "CreateAppBranchConfig",
    "POST",
    "/v1/apps/{app_id}/branches/{app_branch_id}/configs",
    "branches.create_app_branch_config",
)


def _request(app_id: str, app_branch_id: str, *, body: CreateAppBranchConfigRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> AppBranchConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch_config import AppBranchConfig

    return read_object(raw, AppBranchConfig)


async def asyncio(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: CreateAppBranchConfigRequest | None = None
) -> AppBranchConfig:
    """Create a config for a branch.

    Stores the next version of what a branch follows and rolls out to. No run starts, but installs named by id are
    moved to this branch at once, and newer control planes release those that no group chooses any more. The version
    counts as a whole: of the one before, only the runbooks after a deploy and the settings about ignored changes
    stay when they are left out. 400 when two groups have the same `order`, a group does not choose its installs in
    exactly one way, an install belongs to another branch, or the repository is not the one of the other branches of
    the app. The org needs the app-branches feature (400 without it).

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Returns:
        The new version of the config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: CreateAppBranchConfigRequest | None = None
) -> Response[AppBranchConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, body=body), _read)


def sync(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: CreateAppBranchConfigRequest | None = None
) -> AppBranchConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: CreateAppBranchConfigRequest | None = None
) -> Response[AppBranchConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, body=body), _read)
