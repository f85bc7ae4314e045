# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch import AppBranch
    from ...models.create_app_branch_request import CreateAppBranchRequest

OPERATION = Operation(
    "CreateAppBranch",
    "POST",
    "/v1/apps/{app_id}/branches",
    "branches.create_app_branch",
)


def _request(app_id: str, *, body: CreateAppBranchRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppBranch:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch import AppBranch

    return read_object(raw, AppBranch)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppBranchRequest) -> AppBranch:
    """Create a branch of an app.

    Creates a branch that cannot run yet. Since 2026 the repository it follows and the installs it rolls out to come
    with its first config, to be created next; in Dec 2025 the repository is named here. A name that the app has
    already is refused with 400, or with 409 since 2026. Newer control planes need the app-branches feature of the
    org (400 without it).

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The new branch, without configs and runs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, body: CreateAppBranchRequest) -> Response[AppBranch]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppBranchRequest) -> AppBranch:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: CreateAppBranchRequest) -> Response[AppBranch]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
