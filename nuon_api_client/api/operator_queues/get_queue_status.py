# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue_status import QueueStatus

OPERATION = Operation(
    "GetQueueStatus",
    "GET",
    "/v1/queues/{queue_id}/status",
    "operator_queues.get_queue_status",
)


def _request(queue_id: str) -> Request:
    return OPERATION.request(path={"queue_id": queue_id})


def _read(raw: RawResponse) -> QueueStatus:
    from nuon_api_client.runtime.responses import read_object

    from ...models.queue_status import QueueStatus

    return read_object(raw, QueueStatus)


async def asyncio(queue_id: str, *, client: NuonClient) -> QueueStatus:
    """Get the live status of a queue.

    For operators. The question goes to the process behind the queue, so it costs that process some work, and it is a
    500 when the process does not answer. Tells whether the queue is ready, paused or stopped, how many signals wait
    in it, and which are in flight.

    Since API 0.19.872.

    Args:
        queue_id: Id of a queue of the control plane.

    Returns:
        What the queue is doing at this moment.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(queue_id, client=client)).parsed


async def asyncio_detailed(queue_id: str, *, client: NuonClient) -> Response[QueueStatus]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(queue_id), _read)


def sync(queue_id: str, *, client: NuonClient) -> QueueStatus:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(queue_id, client=client).parsed


def sync_detailed(queue_id: str, *, client: NuonClient) -> Response[QueueStatus]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(queue_id), _read)
