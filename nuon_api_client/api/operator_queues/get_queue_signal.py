# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue_signal import QueueSignal

OPERATION = Operation(
    "GetQueueSignal",
    "GET",
    "/v1/queues/{queue_id}/signals/{signal_id}",
    "operator_queues.get_queue_signal",
)


def _request(queue_id: str, signal_id: str) -> Request:
    return OPERATION.request(path={"queue_id": queue_id, "signal_id": signal_id})


def _read(raw: RawResponse) -> QueueSignal:
    from nuon_api_client.runtime.responses import read_object

    from ...models.queue_signal import QueueSignal

    return read_object(raw, QueueSignal)


async def asyncio(queue_id: str, signal_id: str, *, client: NuonClient) -> QueueSignal:
    """Get a signal in a queue.

    For operators who want to know why a workflow does not move; reading a signal leaves it as it is. Returns the
    signal with its status, its parameters and its queue.

    Since API 0.19.872.

    Args:
        queue_id: Id of a queue of the control plane.
        signal_id: Id of a signal in the queue.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(queue_id, signal_id, client=client)).parsed


async def asyncio_detailed(queue_id: str, signal_id: str, *, client: NuonClient) -> Response[QueueSignal]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(queue_id, signal_id), _read)


def sync(queue_id: str, signal_id: str, *, client: NuonClient) -> QueueSignal:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(queue_id, signal_id, client=client).parsed


def sync_detailed(queue_id: str, signal_id: str, *, client: NuonClient) -> Response[QueueSignal]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(queue_id, signal_id), _read)
