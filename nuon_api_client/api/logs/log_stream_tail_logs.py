# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.log_tail import LogTail

OPERATION = Operation(
    "LogStreamTailLogs",
    "GET",
    "/v1/log-streams/{log_stream_id}/logs/tail",
    "logs.log_stream_tail_logs",
)


def _request(log_stream_id: str, *, since: str | None = None, wait: str | None = None) -> Request:
    return OPERATION.request(path={"log_stream_id": log_stream_id}, query={"since": since, "wait": wait})


def _read(raw: RawResponse) -> LogTail:
    from nuon_api_client.runtime.responses import read_object

    from ...models.log_tail import LogTail

    return read_object(raw, LogTail)


async def asyncio(
    log_stream_id: str, *, client: NuonClient, since: str | None = None, wait: str | None = None
) -> LogTail:
    """Wait for new log lines.

    Returns the lines after a cursor, up to 100, and waits up to 30 seconds when there are none; an empty answer then
    means to ask again. No line is lost or repeated when `next` is sent back as `since`. The org needs the feature
    flag `log-tail-long-poll`; fall back to reading pages on 403 or 404. The client's read timeout must be longer
    than the wait.

    Since API 0.19.994.

    Args:
        log_stream_id: Id of a log stream, from the `log_stream` of what wrote it.
        since: The `next` of the previous answer, `<nanoseconds since 1970>:<line id>`. Absent starts at the
            oldest line. A value that is not of this form is a 400.
        wait: Longest time to wait, as a Go duration such as `10s`. At most 30s, which is also the default.

    Returns:
        Up to 100 records, and the cursor to the next ones.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(log_stream_id, client=client, since=since, wait=wait)).parsed


async def asyncio_detailed(
    log_stream_id: str, *, client: NuonClient, since: str | None = None, wait: str | None = None
) -> Response[LogTail]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(log_stream_id, since=since, wait=wait), _read)


def sync(log_stream_id: str, *, client: NuonClient, since: str | None = None, wait: str | None = None) -> LogTail:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(log_stream_id, client=client, since=since, wait=wait).parsed


def sync_detailed(
    log_stream_id: str, *, client: NuonClient, since: str | None = None, wait: str | None = None
) -> Response[LogTail]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(log_stream_id, since=since, wait=wait), _read)
