"""Read a log stream, one call at a time, with patience and with a look at what came."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple, TypeVar

from nuon_api_client import models
from nuon_api_client._patience import Patience, persist
from nuon_api_client._shapes import Sendable, checked, unexpected, whole_number
from nuon_api_client._standstill import StandstillCheck
from nuon_api_client.api.logs import get_log_stream, log_stream_read_logs, log_stream_tail_logs
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import NotFoundError, PermissionDeniedError
from nuon_api_client.types import Response

T = TypeVar("T")

RECORD_ID = r"[^\s,;]+"
"""What the id of a record looks like, as a regular expression: it fits into a cursor."""

_is_id = re.compile(RECORD_ID).fullmatch

_LONGEST_HOLD = 30.0
"""Seconds for which the server holds a request at most."""

_TAIL = {"logs": list, "next_": Sendable, "has_more": bool}
_STREAM = {"open_": bool}


class Page(NamedTuple):
    """A page of `/logs`."""

    records: list[models.LogRecord]
    last: int
    """The nanosecond of the last record if more follow, else 0."""
    written: int
    """How many records the server counts in the stream, 0 if it does not count."""


class LogReads:
    """The calls of one follower. Each is made again while it fails in passing.

    Args:
        log_stream_id: id of the stream.
        client: makes the calls, without retries of its own, so that no pause is longer than the follower allows.
        standstill: sleeps between two calls.
    """

    def __init__(self, log_stream_id: str, client: NuonClient, standstill: StandstillCheck) -> None:
        self._stream, self._client, self._standstill = log_stream_id, client.with_options(max_retries=0), standstill
        self._patience = Patience(client.clock)
        # A call that the server holds must end before the client's timeout.
        self._longest_wait = min(client.timeout / 2, _LONGEST_HOLD)

    async def tail(self, since: str | None, wait: float) -> models.LogTail | None:
        """Return a page of `/logs/tail`, `None` if the server does not let this client use it.

        Args:
            since: where the page begins.
            wait: seconds for which the server may hold the request until there is a record.
        """
        held = f"{max(round(min(wait, self._longest_wait), 3), 0.001):g}s"  # the server reads no exponents

        async def read() -> models.LogTail | None:
            try:
                response = await log_stream_tail_logs.asyncio_detailed(
                    self._stream, client=self._client, wait=held, since=since
                )
            except (NotFoundError, PermissionDeniedError):
                return None
            tail = checked(response, _TAIL, "log records")
            _check_records(response, tail.logs)
            return tail

        return await self._steadily(read)

    async def page(self, offset: int, order: models.LogStreamReadLogsOrder = models.LogStreamReadLogsOrder.ASC) -> Page:
        """Return a page of `/logs`.

        Args:
            offset: the nanosecond after which, or in descending order before which, the records begin; 0 for none.
            order: of the times.
        """

        async def read() -> Page:
            response = await log_stream_read_logs.asyncio_detailed(
                self._stream,
                client=self._client,
                order=order,
                x_nuon_api_offset=str(offset) if offset > 0 else None,
            )
            _check_records(response, response.parsed)
            last, written = (whole_number(response, header) or 0 for header in ("X-Nuon-API-Next", "count"))
            return Page(response.parsed, last, written)

        return await self._steadily(read)

    async def is_closed(self) -> bool:
        """Return whether the stream is closed.

        Raises:
            ConfigurationError: it is open, and is that of a FakeNuon whose time stands still.
        """

        async def read() -> Response[models.LogStream]:
            response = await get_log_stream.asyncio_detailed(self._stream, client=self._client)
            checked(response, _STREAM, "a log stream")
            return response

        response = await self._steadily(read)
        self._standstill.note(response.headers)
        if response.parsed.open_:
            # A closed stream ends after two more reads, even if the time of a FakeNuon stands still.
            self._standstill.check()
        return not response.parsed.open_

    async def _steadily(self, call: Callable[[], Awaitable[T]]) -> T:
        return await persist(call, self._patience, self._standstill, self._client.poll_interval)


def _check_records(response: Response[Any], records: Any) -> None:
    """Check that all are records with ids. Each line of a log goes through here, so it is one loop and no shape."""
    for record in records or ():
        found: Any = record.id if isinstance(record, models.LogRecord) else None
        if not (isinstance(found, str) and _is_id(found)):
            raise unexpected(response, "log records with ids")
