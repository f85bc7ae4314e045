# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.log_stream import LogStream

OPERATION = Operation(
    "GetLogStream",
    "GET",
    "/v1/log-streams/{log_stream_id}",
    "logs.get_log_stream",
)


def _request(log_stream_id: str) -> Request:
    return OPERATION.request(path={"log_stream_id": log_stream_id})


def _read(raw: RawResponse) -> LogStream:
    from nuon_api_client.runtime.responses import read_object

    from ...models.log_stream import LogStream

    return read_object(raw, LogStream)


async def asyncio(log_stream_id: str, *, client: NuonClient) -> LogStream:
    """Get a log stream.

    Returns a log stream without its log lines. While `open` is true more lines may come; a few can still arrive
    after it has closed.

    Args:
        log_stream_id: Id of a log stream, from the `log_stream` of what wrote it.

    Returns:
        The log stream, without its records.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(log_stream_id, client=client)).parsed


async def asyncio_detailed(log_stream_id: str, *, client: NuonClient) -> Response[LogStream]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(log_stream_id), _read)


def sync(log_stream_id: str, *, client: NuonClient) -> LogStream:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(log_stream_id, client=client).parsed


def sync_detailed(log_stream_id: str, *, client: NuonClient) -> Response[LogStream]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(log_stream_id), _read)
