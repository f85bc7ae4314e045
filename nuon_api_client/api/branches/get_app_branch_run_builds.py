# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_build import ComponentBuild

OPERATION = Operation(
    "GetAppBranchRunBuilds",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/runs/{run_id}/builds",
    "branches.get_app_branch_run_builds",
)


def _request(app_id: str, app_branch_id: str, run_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id, "run_id": run_id})


def _read(raw: RawResponse) -> list[ComponentBuild]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component_build import ComponentBuild

    return read_models(raw, ComponentBuild)


async def asyncio(app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient) -> list[ComponentBuild]:
    """List the builds of a branch run.

    Lists the component builds that one run of a branch started, in one answer without pages, each with the component
    and the component config that was built. A run that reused earlier builds has none of its own. The org needs the
    app-branches feature (400 without it).

    Since API 0.19.1012.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        run_id: Id of the branch run, not of its workflow.

    Returns:
        The builds, oldest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, run_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient
) -> Response[list[ComponentBuild]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, run_id), _read)


def sync(app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient) -> list[ComponentBuild]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, run_id, client=client).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient
) -> Response[list[ComponentBuild]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, run_id), _read)
