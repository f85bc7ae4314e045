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
    "GetOrgWorkflows",
    "GET",
    "/v1/workflows",
    "workflows.get_org_workflows",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *,
    planonly: bool | None = None,
    type_: str | None = None,
    finished: bool | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        query={
            "planonly": planonly,
            "type": type_,
            "finished": finished,
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "limit": limit,
            "offset": offset,
            "page": page,
        }
    )


def _read(raw: RawResponse) -> list[Workflow]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.workflow import Workflow

    return read_models(raw, Workflow)


async def asyncio(
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    finished: bool | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Workflow]:
    """List the workflows of the org.

    The workflows of all installs (and app branches) of the org. `finished=false` is the cheap way to watch many
    installs at once.

    Since API 0.19.852.

    Args:
        planonly: False leaves out plan-only workflows.
        type_: One workflow type, such as `manual_deploy`.
        finished: Only finished, or only unfinished, workflows.
        created_at_gte: Created at or after this RFC 3339 time, which must carry a zone.
        created_at_lte: Created at or before this RFC 3339 time, which must carry a zone.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of workflows, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            client=client,
            planonly=planonly,
            type_=type_,
            finished=finished,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
            page=page,
        )
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    finished: bool | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Workflow]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            planonly=planonly,
            type_=type_,
            finished=finished,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )


def sync(
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    finished: bool | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Workflow]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        client=client,
        planonly=planonly,
        type_=type_,
        finished=finished,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        offset=offset,
        page=page,
    ).parsed


def sync_detailed(
    *,
    client: NuonClient,
    planonly: bool | None = None,
    type_: str | None = None,
    finished: bool | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Workflow]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            planonly=planonly,
            type_=type_,
            finished=finished,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
            page=page,
        ),
        _read,
    )
