# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_event_replay import TriggerEventReplay

OPERATION = Operation(
    "ReplayTriggerEvent",
    "POST",
    "/v1/triggers/events/{event_id}/replay",
    "triggers.replay_trigger_event",
)


def _request(event_id: str) -> Request:
    return OPERATION.request(path={"event_id": event_id})


def _read(raw: RawResponse) -> TriggerEventReplay:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_event_replay import TriggerEventReplay

    return read_object(raw, TriggerEventReplay)


async def asyncio(event_id: str, *, client: NuonClient) -> TriggerEventReplay:
    """Route an event again.

    Holds a stored event against the rules of today and starts what they say, also what it has started before. Events
    whose routing is not over, and events that were rejected, are a 409. Read the event afterwards for its new
    dispatches; they carry `replay_id`. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        event_id: Id that Nuon gave the event, not the one of its sender.

    Returns:
        The event is queued for routing.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(event_id, client=client)).parsed


async def asyncio_detailed(event_id: str, *, client: NuonClient) -> Response[TriggerEventReplay]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(event_id), _read)


def sync(event_id: str, *, client: NuonClient) -> TriggerEventReplay:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(event_id, client=client).parsed


def sync_detailed(event_id: str, *, client: NuonClient) -> Response[TriggerEventReplay]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(event_id), _read)
