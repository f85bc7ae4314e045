# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch import AppBranch

OPERATION = Operation(
    "GetAppBranch",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}",
    "branches.get_app_branch",
)


def _request(app_id: str, app_branch_id: str, *, latest_config: bool | None = None) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "app_branch_id": app_branch_id}, query={"latest_config": latest_config}
    )


def _read(raw: RawResponse) -> AppBranch:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch import AppBranch

    return read_object(raw, AppBranch)


async def asyncio(
    app_id: str, app_branch_id: str, *, client: NuonClient, latest_config: bool | None = None
) -> AppBranch:
    """Get a branch of an app.

    Reads one branch with its queue and its latest run. Its configs are only attached when `latest_config` is set.

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        latest_config: Attach the newest config of the branch, with its repository and its install groups.

    Returns:
        The branch, with its latest run.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, latest_config=latest_config)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, latest_config: bool | None = None
) -> Response[AppBranch]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, latest_config=latest_config), _read)


def sync(app_id: str, app_branch_id: str, *, client: NuonClient, latest_config: bool | None = None) -> AppBranch:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, latest_config=latest_config).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, latest_config: bool | None = None
) -> Response[AppBranch]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, latest_config=latest_config), _read)
