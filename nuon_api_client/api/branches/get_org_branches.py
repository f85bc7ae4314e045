# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_branch import AppBranch

OPERATION = Operation(
    "GetOrgBranches",
    "GET",
    "/v1/branches",
    "branches.get_org_branches",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(*, limit: int | None = None, offset: int | None = None, page: int | None = None) -> Request:
    return OPERATION.request(query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[AppBranch]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app_branch import AppBranch

    return read_models(raw, AppBranch)


async def asyncio(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[AppBranch]:
    """List the branches of the org.

    Pages through the branches of all apps of the current org, newest first; `app_id` tells the app. Each comes with
    its number of workflows, but without configs and runs.

    Since API 0.19.1145.

    Args:
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of branches, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[AppBranch]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(limit=limit, offset=offset, page=page), _read)


def sync(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[AppBranch]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[AppBranch]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(limit=limit, offset=offset, page=page), _read)
