# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.log_stream_read_logs_order import LogStreamReadLogsOrder
    from ...models.trigger_event_outcome import TriggerEventOutcome
    from ...models.trigger_event_page import TriggerEventPage

OPERATION = Operation(
    "ListTriggerEvents",
    "GET",
    "/v1/triggers/{trigger_id}/events",
    "triggers.list_trigger_events",
    pages_by="cursor",
    bounds={"limit": (1, 100)},
)


def _request(
    trigger_id: str,
    *,
    event_type: str | None = None,
    outcome: TriggerEventOutcome | None = None,
    query: str | None = None,
    received_after: datetime | None = None,
    received_before: datetime | None = None,
    order: LogStreamReadLogsOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"trigger_id": trigger_id},
        query={
            "event_type": event_type,
            "outcome": outcome,
            "query": query,
            "received_after": received_after,
            "received_before": received_before,
            "order": order,
            "cursor": cursor,
            "limit": limit,
        },
    )


def _read(raw: RawResponse) -> TriggerEventPage:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_event_page import TriggerEventPage

    return read_object(raw, TriggerEventPage)


async def asyncio(
    trigger_id: str,
    *,
    client: NuonClient,
    event_type: str | None = None,
    outcome: TriggerEventOutcome | None = None,
    query: str | None = None,
    received_after: datetime | None = None,
    received_before: datetime | None = None,
    order: LogStreamReadLogsOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> TriggerEventPage:
    """List the events of a trigger.

    What came in at the trigger, newest first unless `order` says otherwise, without payloads and with at most 20
    dispatches each. Go on with `next_cursor` as `cursor`, with the same filters. An unknown `outcome` or `order`, a
    time that is not RFC 3339, and times in the wrong order are a 400. Needs the feature flag `triggers` of the org
    (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.
        event_type: Only events of exactly this type.
        outcome: What became of the events to keep.
        query: Part of the event's id, or of the id its sender gave it, whatever the case.
        received_after: Received at or after this RFC 3339 time.
        received_before: Received at or before this RFC 3339 time.
        order: By the time of receipt, newest first when absent.
        cursor: `next_cursor` of the page before. Leave it out for the first page; one that the server did not
            make is a 400.
        limit: How many rows at most, 1 to 100.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            trigger_id,
            client=client,
            event_type=event_type,
            outcome=outcome,
            query=query,
            received_after=received_after,
            received_before=received_before,
            order=order,
            cursor=cursor,
            limit=limit,
        )
    ).parsed


async def asyncio_detailed(
    trigger_id: str,
    *,
    client: NuonClient,
    event_type: str | None = None,
    outcome: TriggerEventOutcome | None = None,
    query: str | None = None,
    received_after: datetime | None = None,
    received_before: datetime | None = None,
    order: LogStreamReadLogsOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Response[TriggerEventPage]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            trigger_id,
            event_type=event_type,
            outcome=outcome,
            query=query,
            received_after=received_after,
            received_before=received_before,
            order=order,
            cursor=cursor,
            limit=limit,
        ),
        _read,
    )


def sync(
    trigger_id: str,
    *,
    client: NuonClient,
    event_type: str | None = None,
    outcome: TriggerEventOutcome | None = None,
    query: str | None = None,
    received_after: datetime | None = None,
    received_before: datetime | None = None,
    order: LogStreamReadLogsOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> TriggerEventPage:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        trigger_id,
        client=client,
        event_type=event_type,
        outcome=outcome,
        query=query,
        received_after=received_after,
        received_before=received_before,
        order=order,
        cursor=cursor,
        limit=limit,
    ).parsed


def sync_detailed(
    trigger_id: str,
    *,
    client: NuonClient,
    event_type: str | None = None,
    outcome: TriggerEventOutcome | None = None,
    query: str | None = None,
    received_after: datetime | None = None,
    received_before: datetime | None = None,
    order: LogStreamReadLogsOrder | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Response[TriggerEventPage]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            trigger_id,
            event_type=event_type,
            outcome=outcome,
            query=query,
            received_after=received_after,
            received_before=received_before,
            order=order,
            cursor=cursor,
            limit=limit,
        ),
        _read,
    )
