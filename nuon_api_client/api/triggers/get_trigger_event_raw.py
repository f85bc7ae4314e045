# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.raw_trigger_event import RawTriggerEvent

OPERATION = Operation(
    "GetTriggerEventRaw",
    "GET",
    "/v1/triggers/events/{event_id}/raw",
    "triggers.get_trigger_event_raw",
)


def _request(event_id: str) -> Request:
    return OPERATION.request(path={"event_id": event_id})


def _read(raw: RawResponse) -> RawTriggerEvent:
    from nuon_api_client.runtime.responses import read_object

    from ...models.raw_trigger_event import RawTriggerEvent

    return read_object(raw, RawTriggerEvent)


async def asyncio(event_id: str, *, client: NuonClient) -> RawTriggerEvent:
    """Get an event as it was received.

    Returns the body of the request by which an event came, byte for byte as base64, so that its signature can be
    checked again or the event sent elsewhere. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        event_id: Id that Nuon gave the event, not the one of its sender.

    Returns:
        The body as it came, in base64.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(event_id, client=client)).parsed


async def asyncio_detailed(event_id: str, *, client: NuonClient) -> Response[RawTriggerEvent]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(event_id), _read)


def sync(event_id: str, *, client: NuonClient) -> RawTriggerEvent:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(event_id, client=client).parsed


def sync_detailed(event_id: str, *, client: NuonClient) -> Response[RawTriggerEvent]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(event_id), _read)
