# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.trigger_dispatch import TriggerDispatch

OPERATION = Operation(
    "GetTriggerEventDispatch",
    "GET",
    "/v1/triggers/dispatches/{dispatch_id}",
    "triggers.get_trigger_event_dispatch",
)


def _request(dispatch_id: str) -> Request:
    return OPERATION.request(path={"dispatch_id": dispatch_id})


def _read(raw: RawResponse) -> TriggerDispatch:
    from nuon_api_client.runtime.responses import read_object

    from ...models.trigger_dispatch import TriggerDispatch

    return read_object(raw, TriggerDispatch)


async def asyncio(dispatch_id: str, *, client: NuonClient) -> TriggerDispatch:
    """Get a dispatch.

    Reads one dispatch. It retries by itself until it is `triggered` or, after the last attempt, `dead_lettered`.
    Follow `workflow_id` for what it started. Needs the feature flag `triggers` of the org (else 500).

    Newer than API 0.19.1147.

    Args:
        dispatch_id: Id of the dispatch, from the list of dispatches or from its event.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(dispatch_id, client=client)).parsed


async def asyncio_detailed(dispatch_id: str, *, client: NuonClient) -> Response[TriggerDispatch]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(dispatch_id), _read)


def sync(dispatch_id: str, *, client: NuonClient) -> TriggerDispatch:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(dispatch_id, client=client).parsed


def sync_detailed(dispatch_id: str, *, client: NuonClient) -> Response[TriggerDispatch]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(dispatch_id), _read)
