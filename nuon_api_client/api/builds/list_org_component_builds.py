# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org_component_build_history_response import OrgComponentBuildHistoryResponse

OPERATION = Operation(
    "ListOrgComponentBuilds",
    "GET",
    "/v1/component-builds",
    "builds.list_org_component_builds",
    pages_by="cursor",
    bounds={"limit": (1, 100)},
)


def _request(*, cursor: str | None = None, limit: int | None = None) -> Request:
    return OPERATION.request(query={"cursor": cursor, "limit": limit})


def _read(raw: RawResponse) -> OrgComponentBuildHistoryResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org_component_build_history_response import OrgComponentBuildHistoryResponse

    return read_object(raw, OrgComponentBuildHistoryResponse)


async def asyncio(
    *, client: NuonClient, cursor: str | None = None, limit: int | None = None
) -> OrgComponentBuildHistoryResponse:
    """List all builds of the org.

    Build history of the whole org, newest first, with a cursor in place of offset and page headers. Pass
    `next_cursor` of an answer to get older builds, `previous_cursor` to get newer ones. An invalid limit or cursor
    is 400.

    Since API 0.19.1075.

    Args:
        cursor: Opaque cursor from an earlier answer. Leave it out for the newest builds.
        limit: Builds per answer, 1 to 100. Anything else is 400.

    Returns:
        Some builds, newest first, and the cursors to the others.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, cursor=cursor, limit=limit)).parsed


async def asyncio_detailed(
    *, client: NuonClient, cursor: str | None = None, limit: int | None = None
) -> Response[OrgComponentBuildHistoryResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(cursor=cursor, limit=limit), _read)


def sync(
    *, client: NuonClient, cursor: str | None = None, limit: int | None = None
) -> OrgComponentBuildHistoryResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, cursor=cursor, limit=limit).parsed


def sync_detailed(
    *, client: NuonClient, cursor: str | None = None, limit: int | None = None
) -> Response[OrgComponentBuildHistoryResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(cursor=cursor, limit=limit), _read)
