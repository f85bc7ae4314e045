"""Following a log stream: each of its records once, while it is written and until it is closed.

What makes that hard (ctl-api's log_stream_read_logs.go and log_stream_tail_logs.go, the runner's slog/otel.go):

* A page of `/logs` starts strictly after a nanosecond, and a burst of records can share one. So each page begins at
  the last nanosecond of the one before, and ids tell what came already. The first and the last 100 records of a
  nanosecond can be read that way. `/logs/tail`, which newer servers have, has a cursor of time and id instead.
* A runner sends its records every 5 s, the control plane its own every second, so a record can arrive behind those of
  a later time. The header `count` gives that away: there is more than was read, so older times are read again.
* A stream is closed before the last records have arrived. So it is over when two more reads bring nothing.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from math import inf
from typing import TYPE_CHECKING, TypeVar

from nuon_api_client._http.retries import may_retry
from nuon_api_client.api.logs import get_log_stream, log_stream_read_logs, log_stream_tail_logs
from nuon_api_client.errors import APIError, NotFoundError, PaginationError, PermissionDeniedError, ServerError
from nuon_api_client.models import LogStreamReadLogsOrder
from nuon_api_client.waiting._polling import POLL_INTERVAL, Clock, SystemClock

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient
    from nuon_api_client.models import LogRecord
    from nuon_api_client.types import Response

T = TypeVar("T")

TAIL_WAIT = 10.0
"""Seconds that the server may wait for new records. It would wait for 30, but then an end is noticed late."""

OVERLAP = 10 * 10**9
"""Nanoseconds before the newest record in which others may still arrive."""

PATIENCE = 60.0
"""Seconds for which one read may keep failing in passing."""


def follow_logs(
    log_stream_id: str,
    *,
    client: NuonClient,
    since: str | None = None,
    poll_interval: float = POLL_INTERVAL,
    clock: Clock | None = None,
) -> LogFollower:
    """The records of a log stream, from its first to its last, as they are written.

    >>> import asyncio
    >>> from nuon_api_client import NuonClient
    >>> async def show(client: NuonClient, log_stream_id: str) -> str:
    ...     logs = follow_logs(log_stream_id, client=client)
    ...     async for record in logs:
    ...         print(record.timestamp, record.body)
    ...     return logs.cursor  # for follow_logs(..., since=cursor)
    >>> asyncio.run(show(client, "logd2xw9p0q8r7s6t5u4v3w2x1"))
    2025-12-01T09:00:00.000000001Z plan: 2 to add
    2025-12-01T09:00:00.000000001Z apply complete
    '1764579590000000001:loga,logb'

    They come in the order of their times, but for those that arrive late. It waits with `/logs/tail` where the server
    has that, and reads every `poll_interval` where that is 403 or 404. It keeps the ids of the records it has seen.

    Args:
        log_stream_id: such as `build.log_stream.id`. A build or deploy has none while it is queued.
        client: whose token may read the stream.
        since: the `cursor` of an earlier follower, to go on from there; or a time as text, in nanoseconds since 1970,
            such as `str(time.time_ns())`. Default: the beginning.
        poll_interval: seconds between two reads.
        clock: the time to go by; `None` for this machine's.

    Raises:
        ValueError: `since` is no cursor, or `poll_interval` is below 1 second and there is no `clock` of yours.
        APIError: a call failed, and not only in passing, or for a minute. Iterating again goes on where it was.
        PaginationError: at the end, if followed from the beginning: the server counts more records than it lets be
            read, as when more than 200 share a nanosecond and it has no `/logs/tail`.
    """
    if not (0 if clock else 1) <= poll_interval < inf:
        raise ValueError(f"poll_interval is {poll_interval!r}: give a number of seconds, 1 or more")
    return LogFollower(log_stream_id, client, since, poll_interval, clock or SystemClock())


class LogFollower:
    """What `follow_logs` returns, for one task to iterate."""

    def __init__(self, stream: str, client: NuonClient, since: str | None, poll_interval: float, clock: Clock) -> None:
        self._stream, self._client, self._poll_interval, self._clock = stream, client, poll_interval, clock
        self._start, self._unmet = _parsed(since)
        self._newest = self._start
        self._seen = set(self._unmet)
        self._recent: deque[tuple[int, str]] = deque()
        self._tails = True
        self._position: str | None = None
        self._count = 0
        self._earlier = None if self._start else 0
        self._unreadable = 0

    @property
    def cursor(self) -> str:
        """Where to go on, as text to keep: after the record handed out last.

        The text holds a time 10 s before the newest record and the ids since then, for what arrives up to 10 s late.
        """
        start = max(self._start, self._newest - OVERLAP)
        done = self._unmet.union(found for time, found in self._recent if time >= start)
        return f"{start}:{','.join(sorted(done))}"

    async def __aiter__(self) -> AsyncGenerator[LogRecord, None]:
        self._position = _after(max(self._start, self._newest - OVERLAP) - 1)
        closed, quiet, begin = await self._closed(), -1, self._clock.now()
        while quiet < 2:
            if (pause := begin - self._clock.now()) > 0:
                await self._clock.sleep(pause)
            begin = self._clock.now() + self._poll_interval
            before = len(self._seen)
            if self._tails:
                async for records in self._tail(self._position, self._poll_interval if closed else TAIL_WAIT):
                    for record in self._new(records):
                        yield record
                if len(self._seen) > before:
                    quiet, begin = 0, self._clock.now()
                    continue
            async for records in self._pages(self._newest - 1):
                for record in self._new(records):
                    yield record
            if quiet == 1:
                self._unreadable = 0  # look for them once more
            async for record in self._late():
                yield record
            if len(self._seen) > before:
                quiet = 0
            elif closed:
                quiet += 1
            else:
                closed, quiet = await self._closed(), 0
        if self._unreadable and not self._start:
            raise PaginationError(
                f"{self._unreadable} records of log stream {self._stream} cannot be read, most likely because more than "
                "200 share a nanosecond and this control plane has no /logs/tail. All others have been handed out"
            )

    def _new(self, records: list[LogRecord]) -> Iterator[LogRecord]:
        for record in records:
            if record.id in self._seen and record.id not in self._unmet:
                continue
            time = _nanoseconds(record.timestamp)
            self._newest = max(self._newest, time)
            self._recent.append((time, record.id))
            while self._recent and self._recent[0][0] < self._newest - OVERLAP:
                self._recent.popleft()
            if record.id in self._unmet:
                self._unmet.remove(record.id)
            else:
                self._seen.add(record.id)
                yield record

    async def _late(self) -> AsyncIterator[LogRecord]:
        """What has arrived behind records of a later time."""
        if self._earlier is None:
            self._earlier = self._count - len(self._seen)
        expected = self._count - self._earlier
        if expected - len(self._seen) in (self._unreadable, 0):
            return
        for back in (OVERLAP, 60 * OVERLAP, self._newest):
            if len(self._seen) < expected:
                start = max(self._start, self._newest - back) - 1
                pages = self._tail(_after(start), self._poll_interval) if self._tails else self._pages(start)
                async for records in pages:
                    for record in self._new(records):
                        yield record
        self._unreadable = max(expected - len(self._seen), 0)

    async def _tail(self, since: str | None, wait: float) -> AsyncIterator[list[LogRecord]]:
        """What is later than a position, from `/logs/tail`, which becomes the position of its end."""
        client = self._client.with_options(timeout=TAIL_WAIT + 30.0)
        tail = partial(log_stream_tail_logs.asyncio, self._stream, client=client, wait=f"{wait:g}s")
        more = True
        while more:
            try:
                page = await self._steadily(partial(tail, since=since))
            except (NotFoundError, PermissionDeniedError):
                self._tails = False
                return
            yield page.logs or []
            more = page.has_more and page.next_ not in (since, "")
            self._position = since = page.next_ or since

    async def _pages(self, after: int) -> AsyncIterator[list[LogRecord]]:
        """What is later than a nanosecond, from `/logs`."""
        after = max(after, 0)
        while True:
            page = await self._read(LogStreamReadLogsOrder.ASC, after)
            self._count = int(page.headers.get("count") or 0)
            yield page.parsed
            last = int(page.headers.get("X-Nuon-API-Next") or 0)
            if last <= after:
                return
            if last - 1 > after:
                after = last - 1
            else:  # one nanosecond fills the page: also read its other end
                yield (await self._read(LogStreamReadLogsOrder.DESC, last + 1)).parsed
                after = last

    async def _read(self, order: LogStreamReadLogsOrder, offset: int) -> Response[list[LogRecord]]:
        read = partial(log_stream_read_logs.asyncio_detailed, self._stream, client=self._client, order=order)
        return await self._steadily(partial(read, x_nuon_api_offset=str(offset) if offset > 0 else None))

    async def _closed(self) -> bool:
        return not (await self._steadily(partial(get_log_stream.asyncio, self._stream, client=self._client))).open_

    async def _steadily(self, call: Callable[[], Awaitable[T]]) -> T:
        deadline = self._clock.now() + PATIENCE
        while True:
            try:
                return await call()
            except APIError as failure:
                # The server gives its database 5 s for logs, then answers 500.
                passing = may_retry("GET", failure) or isinstance(failure, ServerError)
                if not passing or self._clock.now() >= deadline:
                    raise
            await self._clock.sleep(self._poll_interval)


def _parsed(cursor: str | None) -> tuple[int, set[str]]:
    found = re.fullmatch(r"(\d+)(?::((?:\w+,)*\w+)?)?", str(cursor or 0), re.ASCII)
    if not found:
        raise ValueError(f"since is {cursor!r}: give the cursor of a LogFollower, or nanoseconds since 1970 as text")
    return int(found[1]), set(found[2].split(",") if found[2] else ())


def _after(nanosecond: int) -> str | None:
    return f"{nanosecond}:" if nanosecond > 0 else None


def _nanoseconds(timestamp: str) -> int:
    """Nanoseconds since 1970; a `datetime` would drop the last three digits."""
    found = re.fullmatch(r"(\S{19})(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)", timestamp or "", re.ASCII)
    if not found:
        return 0
    whole = datetime.fromisoformat(found[1] + found[3]) - datetime(1970, 1, 1, tzinfo=UTC)
    return whole // timedelta(seconds=1) * 10**9 + int((found[2] or "0").ljust(9, "0"))
