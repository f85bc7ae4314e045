# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch import AppBranch
    from ...models.update_app_branch_request import UpdateAppBranchRequest

OPERATION = Operation(
    "UpdateAppBranch",
    "PATCH",
    "/v1/apps/{app_id}/branches/{app_branch_id}",
    "branches.update_app_branch",
)


def _request(app_id: str, app_branch_id: str, *, body: UpdateAppBranchRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id}, body=body)


def _read(raw: RawResponse) -> AppBranch:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch import AppBranch

    return read_object(raw, AppBranch)


async def asyncio(app_id: str, app_branch_id: str, *, client: NuonClient, body: UpdateAppBranchRequest) -> AppBranch:
    """Rename a branch.

    Changes the name of a branch. What it follows and rolls out to is changed by a new config of the branch instead.
    A name that another branch of the app has is a 400. The org needs the app-branches feature (400 without it).

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Returns:
        The branch with its new name, without configs and runs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: UpdateAppBranchRequest
) -> Response[AppBranch]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, body=body), _read)


def sync(app_id: str, app_branch_id: str, *, client: NuonClient, body: UpdateAppBranchRequest) -> AppBranch:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, *, client: NuonClient, body: UpdateAppBranchRequest
) -> Response[AppBranch]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, body=body), _read)
