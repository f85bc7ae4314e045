# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_activity_page import InstallActivityPage

OPERATION = Operation(
    "GetInstallActivity",
    "GET",
    "/v1/installs/{install_id}/activity",
    "installs.get_install_activity",
    pages_by="more",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    install_id: str,
    *,
    type_: str | None = None,
    status: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={
            "type": type_,
            "status": status,
            "search": search,
            "created_at_gte": created_at_gte,
            "created_at_lte": created_at_lte,
            "limit": limit,
            "offset": offset,
        },
    )


def _read(raw: RawResponse) -> InstallActivityPage:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_activity_page import InstallActivityPage

    return read_object(raw, InstallActivityPage)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> InstallActivityPage:
    """List what ran on an install beside deployments.

    Merges runs of actions, runs of runbooks and checks of policies into one list, newest first. Pages are announced
    in the body (`has_more`), not in headers: ask for the next `offset`. An install that does not exist gives an
    empty list, and a time that is not RFC 3339 a 500. Runs of runbooks may show `queued` for ever: follow
    `workflow`.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.
        type_: What to keep, separated by commas: `action_run`, `runbook_run`, `policy_check`. If none of the
            words is known, the list is empty.
        status: States to keep, separated by commas, each in the words of the thing that ran.
        search: Words that must each be part of the id, or of the name of the action, runbook or component,
            whatever their case.
        created_at_gte: Created at or after this RFC 3339 time, which must carry a zone.
        created_at_lte: Created at or before this RFC 3339 time, which must carry a zone.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.

    Returns:
        One page of what ran, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            type_=type_,
            status=status,
            search=search,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[InstallActivityPage]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            install_id,
            type_=type_,
            status=status,
            search=search,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
        ),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> InstallActivityPage:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        type_=type_,
        status=status,
        search=search,
        created_at_gte=created_at_gte,
        created_at_lte=created_at_lte,
        limit=limit,
        offset=offset,
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    type_: str | None = None,
    status: str | None = None,
    search: str | None = None,
    created_at_gte: datetime | None = None,
    created_at_lte: datetime | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[InstallActivityPage]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            install_id,
            type_=type_,
            status=status,
            search=search,
            created_at_gte=created_at_gte,
            created_at_lte=created_at_lte,
            limit=limit,
            offset=offset,
        ),
        _read,
    )
