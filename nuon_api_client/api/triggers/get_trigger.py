# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger import Trigger

OPERATION = Operation(
    "GetTrigger",
    "GET",
    "/v1/triggers/{trigger_id}",
    "triggers.get_trigger",
)


def _request(trigger_id: str) -> Request:
    return OPERATION.request(path={"trigger_id": trigger_id})


def _read(raw: RawResponse) -> Trigger:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger import Trigger

    return read_object(raw, Trigger)


async def asyncio(trigger_id: str, *, client: NuonClient) -> Trigger:
    """Get a trigger.

    Reads a trigger with what is known of its newest 20 secrets, newest first. Secret values and the address to send
    events to have operations of their own. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        trigger_id: Id of the trigger. Its name is not accepted.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(trigger_id, client=client)).parsed


async def asyncio_detailed(trigger_id: str, *, client: NuonClient) -> Response[Trigger]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(trigger_id), _read)


def sync(trigger_id: str, *, client: NuonClient) -> Trigger:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(trigger_id, client=client).parsed


def sync_detailed(trigger_id: str, *, client: NuonClient) -> Response[Trigger]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(trigger_id), _read)
