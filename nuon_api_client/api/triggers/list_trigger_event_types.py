# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_event_type import TriggerEventType

OPERATION = Operation(
    "ListTriggerEventTypes",
    "GET",
    "/v1/triggers/{trigger_id}/event-types",
    "triggers.list_trigger_event_types",
)


def _request(trigger_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id})


def _read(raw: RawResponse) -> list[TriggerEventType]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.trigger_event_type import TriggerEventType

    return read_models(raw, TriggerEventType)


async def asyncio(trigger_id: str, *, client: NuonClient) -> list[TriggerEventType]:
    """List the types of events a trigger has seen.

    Counts the events of a trigger by type, the most frequent first, in one answer. Of use to write `event_types` of
    a rule. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.

    Returns:
        The types, the most frequent first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, *, client: NuonClient) -> Response[list[TriggerEventType]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id), _read)


def sync(trigger_id: str, *, client: NuonClient) -> list[TriggerEventType]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, client=client).parsed


def sync_detailed(trigger_id: str, *, client: NuonClient) -> Response[list[TriggerEventType]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id), _read)
