# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch_run_comparison import AppBranchRunComparison

OPERATION = Operation(
    "GetAppBranchRunComparison",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/runs/{run_id}/comparison",
    "branches.get_app_branch_run_comparison",
)


def _request(app_id: str, app_branch_id: str, run_id: str, *, include_diff: str | None = None) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "app_branch_id": app_branch_id, "run_id": run_id}, query={"include_diff": include_diff}
    )


def _read(raw: RawResponse) -> AppBranchRunComparison:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_branch_run_comparison import AppBranchRunComparison

    return read_object(raw, AppBranchRunComparison)


async def asyncio(
    app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient, include_diff: str | None = None
) -> AppBranchRunComparison:
    """Compare a branch run with an earlier one.

    Returns what changed from an earlier run, the base, to this one, the head. Diffs can be large: without
    `include_diff` only their sizes and checksums come. A run that has not been compared yet, or never is, is a 404.
    The org needs the app-branches feature, else the answer is a 400.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        run_id: Id of the branch run, not of its workflow.
        include_diff: Diffs to return in full, separated by commas: `git` for that of the repository, `config`
            for that of the app config, `full` for the whole. Other words are ignored.

    Returns:
        The comparison, with the diffs that were asked for.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, run_id, client=client, include_diff=include_diff)).parsed


async def asyncio_detailed(
    app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient, include_diff: str | None = None
) -> Response[AppBranchRunComparison]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, run_id, include_diff=include_diff), _read)


def sync(
    app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient, include_diff: str | None = None
) -> AppBranchRunComparison:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, run_id, client=client, include_diff=include_diff).parsed


def sync_detailed(
    app_id: str, app_branch_id: str, run_id: str, *, client: NuonClient, include_diff: str | None = None
) -> Response[AppBranchRunComparison]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, run_id, include_diff=include_diff), _read)
