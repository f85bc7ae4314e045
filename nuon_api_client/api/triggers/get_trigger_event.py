# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_event import TriggerEvent

OPERATION = Operation(
    "GetTriggerEvent",
    "GET",
    "/v1/triggers/events/{event_id}",
    "triggers.get_trigger_event",
)


def _request(event_id: str) -> Request:
    return OPERATION.request(path={"event_id": event_id})


def _read(raw: RawResponse) -> TriggerEvent:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_event import TriggerEvent

    return read_object(raw, TriggerEvent)


async def asyncio(event_id: str, *, client: NuonClient) -> TriggerEvent:
    """Get an event.

    Reads an event with its payload, the rules it was held against, at most 20 of its dispatches, and the runbook
    steps that had waited for it. Headers that carry credentials are not kept. Needs the feature flag `triggers` of
    the org (else 500).

    Newer than API 0.19.1147.

    Args:
        event_id: Id that Nuon gave the event, not the one of its sender.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(event_id, client=client)).parsed


async def asyncio_detailed(event_id: str, *, client: NuonClient) -> Response[TriggerEvent]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(event_id), _read)


def sync(event_id: str, *, client: NuonClient) -> TriggerEvent:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(event_id, client=client).parsed


def sync_detailed(event_id: str, *, client: NuonClient) -> Response[TriggerEvent]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(event_id), _read)
