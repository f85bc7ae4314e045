# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install import Install

OPERATION = Operation(
    "GetOrgInstalls",
    "GET",
    "/v1/installs",
    "installs.get_org_installs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *,
    q: str | None = None,
    labels: str | None = None,
    branches: str | None = None,
    runner_id: str | None = None,
    include_components: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        query={
            "q": q,
            "labels": labels,
            "branches": branches,
            "runner_id": runner_id,
            "include_components": include_components,
            "limit": limit,
            "offset": offset,
            "page": page,
        }
    )


def _read(raw: RawResponse) -> list[Install]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install import Install

    return read_models(raw, Install)


async def asyncio(
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    branches: str | None = None,
    runner_id: str | None = None,
    include_components: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Install]:
    """List the installs of the org.

    Lists every install of the org across all apps, sorted by name, each with its app, its latest sandbox runs and
    its components with their latest deploy. The server loads components per install, so large pages are slow.

    Args:
        q: Case-insensitive part of the install name.
        labels: Only installs with all these labels: `key:value,key:value`. Since API 0.19.894.
        branches: Only installs of these app branches: names, separated by commas; `__none__` for installs
            without one. Since API 0.19.1147.
        runner_id: Only the install that this runner serves. Since API 0.19.917.
        include_components: Whether the components come with each install. Without them large pages are fast.
            Newer than API 0.19.1147.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of installs, by name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            q=q,
            labels=labels,
            branches=branches,
            runner_id=runner_id,
            include_components=include_components,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    branches: str | None = None,
    runner_id: str | None = None,
    include_components: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Install]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            q=q,
            labels=labels,
            branches=branches,
            runner_id=runner_id,
            include_components=include_components,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )


def sync(
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    branches: str | None = None,
    runner_id: str | None = None,
    include_components: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Install]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        client=client,
        q=q,
        labels=labels,
        branches=branches,
        runner_id=runner_id,
        include_components=include_components,
        limit=limit,
        offset=offset,
        page=page,
    ).parsed


def sync_detailed(
    *,
    client: NuonClient,
    q: str | None = None,
    labels: str | None = None,
    branches: str | None = None,
    runner_id: str | None = None,
    include_components: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Install]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            q=q,
            labels=labels,
            branches=branches,
            runner_id=runner_id,
            include_components=include_components,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )
