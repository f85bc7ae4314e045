# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue_signal import QueueSignal

OPERATION = Operation(
    "AwaitQueueSignal",
    "GET",
    "/v1/queues/{queue_id}/signals/{signal_id}/await",
    "operator_queues.await_queue_signal",
    bounds={"timeout": (1, 120)},
)


def _request(queue_id: str, signal_id: str, *, timeout: int | None = None) -> Request:
    return OPERATION.request(path={"queue_id": queue_id, "signal_id": signal_id}, query={"timeout": timeout})


def _read(raw: RawResponse) -> QueueSignal:
    from nuon_api_client.runtime.responses import read_object

    from ...models.queue_signal import QueueSignal

    return read_object(raw, QueueSignal)


async def asyncio(queue_id: str, signal_id: str, *, client: NuonClient, timeout: int | None = None) -> QueueSignal:
    """Wait until a signal is over.

    For operators: this waits for the control plane's inner work. Who follows a workflow awaits its steps instead.
    Holds the request until the signal is over, for at most `timeout` seconds. A 200 says only that it is over; how
    it ended is in `status`. 408 means that it is not over yet: ask again. The client's read timeout must be longer
    than `timeout`.

    Since API 0.19.872.

    Args:
        queue_id: Id of a queue of the control plane.
        signal_id: Id of a signal in the queue.
        timeout: How many seconds to wait, 1 to 120; 30 unless told otherwise.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(queue_id, signal_id, client=client, timeout=timeout)).parsed


async def asyncio_detailed(
    queue_id: str, signal_id: str, *, client: NuonClient, timeout: int | None = None
) -> Response[QueueSignal]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(queue_id, signal_id, timeout=timeout), _read)


def sync(queue_id: str, signal_id: str, *, client: NuonClient, timeout: int | None = None) -> QueueSignal:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(queue_id, signal_id, client=client, timeout=timeout).parsed


def sync_detailed(
    queue_id: str, signal_id: str, *, client: NuonClient, timeout: int | None = None
) -> Response[QueueSignal]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(queue_id, signal_id, timeout=timeout), _read)
