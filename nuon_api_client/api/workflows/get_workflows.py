# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.workflow import Workflow

OPERATION = Operation(
    "GetWorkflows",
    "GET",
    "/v1/installs/{install_id}/workflows",
    "workflows.get_workflows",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    install_id: str,
    *,
    planonly: bool | None = None,
    type_: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    finished: bool | None = None,
    search: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={
            "planonly": planonly,
            "type": type_,
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "finished": finished,
            "search": search,
            "limit": limit,
            "offset": offset,
            "page": page,
        },
    )


def _read(raw: RawResponse) -> list[Workflow]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.workflow import Workflow

    return read_models(raw, Workflow)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    finished: bool | None = None,
    search: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Workflow]:
    """List the workflows of an install.

    Newest first, each with its steps, approvals and responses. The steps come in no particular order here: sort them
    by `group_idx`, `group_retry_idx`, `idx`. A filter that cannot be parsed is a 500 in Dec 2025.

    Args:
        install_id: Id of an install; some reads take its name too.
        planonly: False leaves out plan-only workflows. True, the default, includes them; there is no way to see
            only them.
        type_: One workflow type, such as `manual_deploy` or `drift_run`.
        created_at_gte: Created at or after this RFC 3339 time, which must carry a zone.
        created_at_lte: Created at or before this RFC 3339 time, which must carry a zone.
        finished: Only finished, or only unfinished, workflows. Known to API 0.19.852 and later; older control
            planes ignore it.
        search: Free text. Newer control planes only; older ones ignore it. Since API 0.19.974.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of workflows, newest first; sort their steps.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            planonly=planonly,
            type_=type_,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            finished=finished,
            search=search,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    finished: bool | None = None,
    search: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Workflow]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            install_id,
            planonly=planonly,
            type_=type_,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            finished=finished,
            search=search,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    finished: bool | None = None,
    search: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Workflow]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        planonly=planonly,
        type_=type_,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        finished=finished,
        search=search,
        limit=limit,
        offset=offset,
        page=page,
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    finished: bool | None = None,
    search: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Workflow]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            install_id,
            planonly=planonly,
            type_=type_,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            finished=finished,
            search=search,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )
