# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow import Workflow

OPERATION = Operation(
    "GetAppBranchRuns",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/runs",
    "branches.get_app_branch_runs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str,
    app_branch_id: str,
    *,
    planonly: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "app_branch_id": app_branch_id},
        query={"planonly": planonly, "limit": limit, "offset": offset, "page": page},
    )


def _read(raw: RawResponse) -> list[Workflow]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.workflow import Workflow

    return read_models(raw, Workflow)


async def asyncio(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Workflow]:
    """List the runs of a branch.

    Pages through the runs of a branch, newest first. Each entry is the workflow of a run with its steps and
    approvals; the run itself is in `app_branch_runs`. The org needs the app-branches feature.

    Since API 0.19.852.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        planonly: false leaves out runs that only plan.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of the workflows of runs, newest first; the run itself is in `app_branch_runs`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            app_id, app_branch_id, client=client, planonly=planonly, limit=limit, offset=offset, page=page
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Workflow]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(app_id, app_branch_id, planonly=planonly, limit=limit, offset=offset, page=page), _read
    )


def sync(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Workflow]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id, app_branch_id, client=client, planonly=planonly, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Workflow]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(app_id, app_branch_id, planonly=planonly, limit=limit, offset=offset, page=page), _read
    )
