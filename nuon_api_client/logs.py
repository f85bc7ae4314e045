"""Follow a log stream: each of its records once, while it is written and until it is closed.

What makes this hard (ctl-api's log_stream_read_logs.go and log_stream_tail_logs.go, the runner's slog/otel.go):

* A page of `/logs` starts strictly after a nanosecond, and many records can share one. So each page begins at the last
  nanosecond of the page before, and ids tell which records have come already. Of the records of one nanosecond, the
  first 100 and the last 100 can be read that way. `/logs/tail`, which newer servers have, has a cursor of time and id
  instead.
* A runner sends its records every 5 seconds, the control plane its records every second, so a record can arrive after
  records of a later time. The header `count` shows this: it is more than the records read, so earlier times are read
  again.
* A stream is closed before its last records have arrived. So it has ended when two more reads bring nothing.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from nuon_api_client import models
from nuon_api_client._log_reads import RECORD_ID, LogReads
from nuon_api_client._standstill import StandstillCheck
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import PaginationError

__all__ = ("LogFollower", "follow_logs")


_TAIL_WAIT = 10.0
"""Seconds for which the server may hold a request until new records come. It would hold it for 30, but then the end of
the stream is noticed late."""

_SECOND = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d(?:Z|[+-]\d\d:[0-5]\d)", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_OVERLAP = 10 * 10**9
"""Nanoseconds before the newest record in which earlier records may still arrive."""


def follow_logs(log_stream_id: str, *, client: NuonClient, since: str | None = None) -> LogFollower:
    """Follow a log stream: yield its records, from the first to the last, as they are written.

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

    Records come in the order of their times, except those that arrive late. The follower waits with `/logs/tail` where
    the server has that route, and reads every `client.poll_interval` seconds where it is 403 or 404. The follower keeps
    the ids of all records it has seen.

    Args:
        log_stream_id: id of the stream, such as `build.log_stream.id`. A build or deploy has none while it is queued.
        client: makes the calls, with a token that may read the stream; the follower goes by the client's clock.
        since: where to begin: the `cursor` of an earlier follower, or a time as text, in nanoseconds since 1970, such
            as `str(time.time_ns())`. Default: the first record.

    Raises:
        ValueError: `since` is not a cursor or a time.
        APIError: while iterating: a call failed, and not only in passing; see `nuon_api_client.waiting`. Iterating again
            goes on after the last record.
        PaginationError: at the end, if followed from the first record: the server counts more records than it lets be
            read, as when more than 200 share a nanosecond and it has no `/logs/tail`.
        ConfigurationError: while iterating: the client calls a `FakeNuon` whose time stands still.
    """
    return LogFollower(log_stream_id, client, since)


class LogFollower:
    """Yield the records of a log stream to one task that iterates it with `async for`; `follow_logs` makes one.

    Args:
        log_stream_id: id of the stream.
        client: makes the calls; the follower goes by the client's clock and poll interval.
        since: as for `follow_logs`.

    Raises:
        ValueError: `since` is not a cursor or a time.
    """

    def __init__(self, log_stream_id: str, client: NuonClient, since: str | None = None) -> None:
        self._stream, self._clock, self._interval = log_stream_id, client.clock, client.poll_interval
        self._standstill = StandstillCheck(f"log stream {log_stream_id}", client.clock)
        self._reads = LogReads(log_stream_id, client, self._standstill)
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
        """Return where to go on, as text to keep: right after the last record that was yielded.

        The text has a time 10 seconds before the newest record, in nanoseconds since 1970, and the ids of the records
        since then. So records that arrive up to 10 seconds late are not lost.
        """
        start = max(self._start, self._newest - _OVERLAP)
        done = self._unmet.union(found for time, found in self._recent if time >= start)
        return f"{start}:{','.join(sorted(done))}"

    async def __aiter__(self) -> AsyncGenerator[models.LogRecord, None]:
        self._position = _after(max(self._start, self._newest - _OVERLAP) - 1)
        closed, quiet, begin = await self._reads.is_closed(), -1, self._clock.now()
        while quiet < 2:
            if (pause := begin - self._clock.now()) > 0:
                await self._standstill.sleep(pause)
            begin = self._clock.now() + self._interval
            before = len(self._seen)
            if self._tails:
                async for records in self._tail(
                    self._position, min(self._interval, _TAIL_WAIT) if closed else _TAIL_WAIT
                ):
                    for record in self._new(records):
                        yield record
                if len(self._seen) > before:
                    quiet, begin = 0, self._clock.now()
                    continue
            async for records in self._pages(self._newest - 1):
                for record in self._new(records):
                    yield record
            if quiet == 1:
                self._unreadable = 0  # look once more for the records that could not be read
            async for record in self._late():
                yield record
            if len(self._seen) > before:
                quiet = 0
            elif closed:
                quiet += 1
            else:
                closed, quiet = await self._reads.is_closed(), 0
        if self._unreadable and not self._start:
            raise PaginationError(
                f"{self._unreadable} records of log stream {self._stream} cannot be read, most likely because more than "
                "200 share a nanosecond and this control plane has no /logs/tail. All other records were yielded"
            )

    def _new(self, records: list[models.LogRecord]) -> Iterator[models.LogRecord]:
        seen, unmet, recent = self._seen, self._unmet, self._recent
        for record in records:
            found = record.id
            known = found in seen
            if known and found not in unmet:
                continue
            time = _nanoseconds(record.timestamp)
            if time > self._newest:
                self._newest = time
                while recent and recent[0][0] < time - _OVERLAP:
                    recent.popleft()
            if time >= self._newest - _OVERLAP:  # else no cursor will name it
                recent.append((time, found))
            if known:
                unmet.remove(found)
            else:
                seen.add(found)
                yield record

    async def _late(self) -> AsyncIterator[models.LogRecord]:
        """Yield records that have arrived after records of a later time."""
        if self._earlier is None:
            self._earlier = self._count - len(self._seen)
        expected = self._count - self._earlier
        if expected - len(self._seen) in (self._unreadable, 0):
            return
        for back in (_OVERLAP, 60 * _OVERLAP, self._newest):
            if len(self._seen) < expected:
                start = max(self._start, self._newest - back) - 1
                pages = self._tail(_after(start), self._interval) if self._tails else self._pages(start)
                async for records in pages:
                    for record in self._new(records):
                        yield record
        self._unreadable = max(expected - len(self._seen), 0)

    async def _tail(self, since: str | None, wait: float) -> AsyncIterator[list[models.LogRecord]]:
        """Yield pages of what is later than a position, from `/logs/tail`; move the position to their end."""
        more, limit = True, self._page_limit()
        while more:
            page = await self._reads.tail(since, wait)
            if page is None:
                self._tails = False
                return
            yield page.logs or []
            more = bool(page.logs) and page.has_more and page.next_ not in (since, "", None) and next(limit)
            self._position = since = page.next_ or since

    async def _pages(self, after: int) -> AsyncIterator[list[models.LogRecord]]:
        """Yield pages of what is later than a nanosecond, from `/logs`."""
        after, limit = max(after, 0), self._page_limit()
        while True:
            records, last, self._count = await self._reads.page(after)
            yield records
            if last <= after or not records or not next(limit):
                return
            if last - 1 > after:
                after = last - 1
            else:  # one nanosecond fills the page: also read the last records of that nanosecond
                yield (await self._reads.page(last + 1, models.LogStreamReadLogsOrder.DESC)).records
                after = last

    def _page_limit(self) -> Iterator[bool]:
        """Yield whether a round may read one more page.

        A round ends after many pages that bring nothing new, since a server may repeat itself without end. To find
        records that have arrived late, all that was seen may have to be read again.
        """
        before, stale = len(self._seen), 0
        while True:
            stale = stale + 1 if len(self._seen) == before else 0
            before = len(self._seen)
            yield stale <= 10 + before // 10


def _parsed(cursor: str | None) -> tuple[int, set[str]]:
    found = re.fullmatch(rf"(\d{{1,19}})(?::((?:{RECORD_ID},)*{RECORD_ID})?)?", str(cursor or 0), re.ASCII)
    if not found:
        raise ValueError(f"since is {cursor!r}: give the cursor of a LogFollower, or nanoseconds since 1970 as text")
    return int(found[1]), set(found[2].split(",") if found[2] else ())


def _after(nanosecond: int) -> str | None:
    return f"{nanosecond}:" if nanosecond > 0 else None


def _nanoseconds(timestamp: Any) -> int:
    """Return nanoseconds since 1970, 0 for what is no time; a `datetime` would drop the last three digits."""
    if not (isinstance(timestamp, str) and timestamp.isascii()):
        return 0
    zone = "Z" if timestamp.endswith("Z") else timestamp[-6:]
    start = _start_of(timestamp[:19] + zone)
    if start is None:
        return 0
    fraction = timestamp[19 : -len(zone)]
    if not fraction:
        return start
    digits = fraction[1:]
    return start + int(digits.ljust(9, "0")) if fraction[0] == "." and digits.isdecimal() and len(digits) < 10 else 0


@lru_cache(maxsize=256)  # as many records share a second
def _start_of(second: str) -> int | None:
    """Return the nanoseconds from 1970 to a whole second, `None` for what is none, or is beyond the server's 64 bits."""
    try:
        moment = datetime.fromisoformat(second if _SECOND.fullmatch(second) else "")
    except ValueError:
        return None
    return (moment - _EPOCH) // timedelta(seconds=1) * 10**9 if moment.year < 2262 else None
