# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.queue import Queue

OPERATION = Operation(
    "ListQueues",
    "GET",
    "/v1/queues",
    "operator_queues.list_queues",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None)},
)


def _request(
    *, owner_id: str | None = None, owner_type: str | None = None, limit: int | None = None, offset: int | None = None
) -> Request:
    return OPERATION.request(query={"owner_id": owner_id, "owner_type": owner_type, "limit": limit, "offset": offset})


def _read(raw: RawResponse) -> list[Queue]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.queue import Queue

    return read_models(raw, Queue)


async def asyncio(
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[Queue]:
    """List the queues of the org.

    For operators: the queues are the control plane's own machinery, and their names and owners change from release
    to release, so no program should depend on them. Lists the queues of the org, newest first, without their signals
    and timers. Nothing is changed. There are no page headers: go on with `offset` until fewer than `limit` come.

    Since API 0.19.872.

    Args:
        owner_id: Only queues that work for this object.
        owner_type: Only queues of this kind of owner, the name of its table, such as `app_branches`.
        limit: How many at most, 1 to 100; 50 unless told otherwise.
        offset: How many rows to leave out.

    Returns:
        The queues, newest first; at most `limit`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(client=client, owner_id=owner_id, owner_type=owner_type, limit=limit, offset=offset)
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[Queue]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(owner_id=owner_id, owner_type=owner_type, limit=limit, offset=offset), _read)


def sync(
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> list[Queue]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, owner_id=owner_id, owner_type=owner_type, limit=limit, offset=offset).parsed


def sync_detailed(
    *,
    client: NuonClient,
    owner_id: str | None = None,
    owner_type: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> Response[list[Queue]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(owner_id=owner_id, owner_type=owner_type, limit=limit, offset=offset), _read)
