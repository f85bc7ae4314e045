# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_dispatch_page import TriggerDispatchPage

OPERATION = Operation(
    "ListTriggerEventDispatches",
    "GET",
    "/v1/triggers/dispatches",
    "triggers.list_trigger_event_dispatches",
    pages_by="cursor",
    bounds={"limit": (1, 100)},
)


def _request(*, event_id: str | None = None, cursor: str | None = None, limit: int | None = None) -> Request:
    return OPERATION.request(query={"event_id": event_id, "cursor": cursor, "limit": limit})


def _read(raw: RawResponse) -> TriggerDispatchPage:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_dispatch_page import TriggerDispatchPage

    return read_object(raw, TriggerDispatchPage)


async def asyncio(
    *, client: NuonClient, event_id: str | None = None, cursor: str | None = None, limit: int | None = None
) -> TriggerDispatchPage:
    """List what events have started.

    Lists dispatches of the org, newest first: a dispatch is one rule that matched one event, with the branch run or
    runbook run that it started. Go on with `next_cursor` as `cursor`. Needs the feature flag `triggers` of the org
    (else 500).

    Newer than API 0.19.1147.

    Args:
        event_id: Only dispatches of this event.
        cursor: `next_cursor` of the page before. Leave it out for the first page; one that the server did not
            make is a 400.
        limit: How many rows at most, 1 to 100.

    Returns:
        One page of dispatches, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, event_id=event_id, cursor=cursor, limit=limit)).parsed


async def asyncio_detailed(
    *, client: NuonClient, event_id: str | None = None, cursor: str | None = None, limit: int | None = None
) -> Response[TriggerDispatchPage]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(event_id=event_id, cursor=cursor, limit=limit), _read)


def sync(
    *, client: NuonClient, event_id: str | None = None, cursor: str | None = None, limit: int | None = None
) -> TriggerDispatchPage:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, event_id=event_id, cursor=cursor, limit=limit).parsed


def sync_detailed(
    *, client: NuonClient, event_id: str | None = None, cursor: str | None = None, limit: int | None = None
) -> Response[TriggerDispatchPage]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(event_id=event_id, cursor=cursor, limit=limit), _read)
