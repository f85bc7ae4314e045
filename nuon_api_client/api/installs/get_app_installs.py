# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install import Install

OPERATION = Operation(
    "GetAppInstalls",
    "GET",
    "/v1/apps/{app_id}/installs",
    "installs.get_app_installs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str,
    *,
    q: str | None = None,
    app_branch_id: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id},
        query={
            "q": q,
            "app_branch_id": app_branch_id,
            "labels": labels,
            "limit": limit,
            "offset": offset,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[Install]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install import Install

    return read_models(raw, Install)


async def asyncio(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    app_branch_id: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Install]:
    """List the installs of an app.

    Lists the installs of one app, sorted by name. The app may be given by id or by name. Each install carries its
    runner status and its sandbox runs, but not its components, inputs or stack: read the single install for those.

    Args:
        app_id: App id, or its name within the org.
        q: Case-insensitive part of the install name.
        app_branch_id: Only installs that follow this app branch. Since API 0.19.1106.
        labels: Only installs with all these labels: `key:value,key:value`. Since API 0.19.894.
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
            app_id,
            client=client,
            q=q,
            app_branch_id=app_branch_id,
            labels=labels,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    app_branch_id: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Install]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(app_id, q=q, app_branch_id=app_branch_id, labels=labels, limit=limit, offset=offset, page=page), _read
    )


def sync(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    app_branch_id: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Install]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id, client=client, q=q, app_branch_id=app_branch_id, labels=labels, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    app_id: str,
    *,
    client: NuonClient,
    q: str | None = None,
    app_branch_id: str | None = None,
    labels: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Install]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(app_id, q=q, app_branch_id=app_branch_id, labels=labels, limit=limit, offset=offset, page=page), _read
    )
