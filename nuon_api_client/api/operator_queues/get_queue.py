# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue import Queue

OPERATION = Operation(
    "GetQueue",
    "GET",
    "/v1/queues/{queue_id}",
    "operator_queues.get_queue",
)


def _request(queue_id: str) -> Request:
    return OPERATION.request(path={"queue_id": queue_id})


def _read(raw: RawResponse) -> Queue:
    from nuon_api_client.runtime.responses import read_object

    from ...models.queue import Queue

    return read_object(raw, Queue)


async def asyncio(queue_id: str, *, client: NuonClient) -> Queue:
    """Get a queue.

    For operators, who look into the control plane's machinery; nothing is changed. Returns what the queue is for and
    how it is set up. How many signals wait in it is in its live status.

    Since API 0.19.872.

    Args:
        queue_id: Id of a queue of the control plane.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(queue_id, client=client)).parsed


async def asyncio_detailed(queue_id: str, *, client: NuonClient) -> Response[Queue]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(queue_id), _read)


def sync(queue_id: str, *, client: NuonClient) -> Queue:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(queue_id, client=client).parsed


def sync_detailed(queue_id: str, *, client: NuonClient) -> Response[Queue]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(queue_id), _read)
