# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue_signal import QueueSignal

OPERATION = Operation(
    "GetQueueSignals",
    "GET",
    "/v1/queues/{queue_id}/signals",
    "operator_queues.get_queue_signals",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    queue_id: str,
    *,
    owner_id: str | None = None,
    owner_type: str | None = None,
    status: str | None = None,
    type_: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"queue_id": queue_id},
        query={
            "owner_id": owner_id,
            "owner_type": owner_type,
            "status": status,
            "type": type_,
            "limit": limit,
            "offset": offset,
        },
    )


def _read(raw: RawResponse) -> list[QueueSignal]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.queue_signal import QueueSignal

    return read_models(raw, QueueSignal)


async def asyncio(
    queue_id: str,
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    status: str | None = None,
    type_: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[QueueSignal]:
    """List the signals in a queue.

    For operators: a signal is a piece of the control plane's inner work, and neither its type nor its parameters are
    stable. Lists the signals of a queue, those that are done too, newest first, each with its queue. There are no
    page headers, so go on with `offset` until fewer than `limit` come.

    Since API 0.19.872.

    Args:
        queue_id: Id of a queue of the control plane.
        owner_id: Only signals that were made for this object, such as a workflow step.
        owner_type: Only signals made for this kind of object, the name of its table.
        status: Only signals whose `status` holds this word in its own `status`.
        type_: Only signals of this kind of work.
        limit: How many at most, 1 to 100; 50 unless told otherwise.
        offset: How many rows to leave out.

    Returns:
        The signals, newest first; at most `limit`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            queue_id,
            client=client,
            owner_id=owner_id,
            owner_type=owner_type,
            status=status,
            type_=type_,
            limit=limit,
            offset=offset,
        )
    ).parsed


async def asyncio_detailed(
    queue_id: str,
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    status: str | None = None,
    type_: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[QueueSignal]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(
            queue_id, owner_id=owner_id, owner_type=owner_type, status=status, type_=type_, limit=limit, offset=offset
        ),
        _read,
    )


def sync(
    queue_id: str,
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    status: str | None = None,
    type_: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[QueueSignal]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        queue_id,
        client=client,
        owner_id=owner_id,
        owner_type=owner_type,
        status=status,
        type_=type_,
        limit=limit,
        offset=offset,
    ).parsed


def sync_detailed(
    queue_id: str,
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    status: str | None = None,
    type_: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[QueueSignal]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(
            queue_id, owner_id=owner_id, owner_type=owner_type, status=status, type_=type_, limit=limit, offset=offset
        ),
        _read,
    )
