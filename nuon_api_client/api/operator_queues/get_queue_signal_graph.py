# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue_signal_graph import QueueSignalGraph

OPERATION = Operation(
    "GetQueueSignalGraph",
    "GET",
    "/v1/queues/{queue_id}/signals/{signal_id}/graph",
    "operator_queues.get_queue_signal_graph",
    bounds={"depth": (1, 10)},
)


def _request(queue_id: str, signal_id: str, *, depth: int | None = None) -> Request:
    return OPERATION.request(path={"queue_id": queue_id, "signal_id": signal_id}, query={"depth": depth})


def _read(raw: RawResponse) -> QueueSignalGraph:
    from nuon_api_client.runtime.responses import read_object

    from ...models.queue_signal_graph import QueueSignalGraph

    return read_object(raw, QueueSignalGraph)


async def asyncio(queue_id: str, signal_id: str, *, client: NuonClient, depth: int | None = None) -> QueueSignalGraph:
    """Get the tree of signals under a signal.

    For operators who debug the control plane: the tree shows the inside of its workflow engine, in a form that
    changes with the server, and inputs and results in it may hold secrets. Returns the signal and, as many levels
    down as `depth` says, the signals that it waited for or put into queues. Signals of other orgs are left out.

    Since API 0.19.945.

    Args:
        queue_id: Id of a queue of the control plane.
        signal_id: Id of a signal in the queue.
        depth: How many levels of children come along, 1 to 10; 1 unless told otherwise.

    Returns:
        The signal as the root of its tree.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(queue_id, signal_id, client=client, depth=depth)).parsed


async def asyncio_detailed(
    queue_id: str, signal_id: str, *, client: NuonClient, depth: int | None = None
) -> Response[QueueSignalGraph]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(queue_id, signal_id, depth=depth), _read)


def sync(queue_id: str, signal_id: str, *, client: NuonClient, depth: int | None = None) -> QueueSignalGraph:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(queue_id, signal_id, client=client, depth=depth).parsed


def sync_detailed(
    queue_id: str, signal_id: str, *, client: NuonClient, depth: int | None = None
) -> Response[QueueSignalGraph]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(queue_id, signal_id, depth=depth), _read)
