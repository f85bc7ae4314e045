# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.log_stream_span import LogStreamSpan

OPERATION = Operation(
    "LogStreamReadSpans",
    "GET",
    "/v1/log-streams/{log_stream_id}/spans",
    "logs.log_stream_read_spans",
)


def _request(log_stream_id: str) -> Request:
    return OPERATION.request(path={"log_stream_id": log_stream_id})


def _read(raw: RawResponse) -> list[LogStreamSpan]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.log_stream_span import LogStreamSpan

    return read_models(raw, LogStreamSpan)


async def asyncio(log_stream_id: str, *, client: NuonClient) -> list[LogStreamSpan]:
    """Read the trace spans of a log stream.

    Lists the OpenTelemetry spans of the jobs that write into the stream, by the time they started, in one unpaged
    array. The tree follows from `parent_span_id`; a child may stand before its parent. A stream whose jobs recorded
    no spans gives an empty list. Reading that takes longer than 5 seconds is given up with a 500.

    Since API 0.19.917.

    Args:
        log_stream_id: Id of a log stream, from the `log_stream` of what wrote it.

    Returns:
        The spans, oldest start first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(log_stream_id, client=client)).parsed


async def asyncio_detailed(log_stream_id: str, *, client: NuonClient) -> Response[list[LogStreamSpan]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(log_stream_id), _read)


def sync(log_stream_id: str, *, client: NuonClient) -> list[LogStreamSpan]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(log_stream_id, client=client).parsed


def sync_detailed(log_stream_id: str, *, client: NuonClient) -> Response[list[LogStreamSpan]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(log_stream_id), _read)
