"""The log routes of a control plane, with its traps, and the time it goes by.

`/logs` knows only nanoseconds: strictly after the offset (`asc`), or the last page before it (`desc`), without a
second key to sort by. `/logs/tail` has a cursor of nanosecond and id. Ids are random, so of two records of a
nanosecond the later one to arrive may have the lesser id.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right, insort
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from random import Random
from typing import NamedTuple

import httpx

from nuon_api_client import NuonClient

STREAM = "logd2xw9p0q8r7s6t5u4v3w2x1"
SECOND = 10**9
START = 1_764_579_600 * SECOND
"""2025-12-01T09:00:00Z in nanoseconds."""


def timestamp(nanosecond: int) -> str:
    """As Go writes it: UTC, up to nine digits of a second, no zeros at their end."""
    whole = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=nanosecond // SECOND)
    fraction = f".{nanosecond % SECOND:09}".rstrip("0").rstrip(".")
    return whole.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"


class Line(NamedTuple):
    time: int
    id: str
    json: str


class LogServer:
    """One stream. It is also the clock: to sleep moves the time on, and what was planned until then happens.

    Args:
        tail: what `/logs/tail` answers: 200, or 403 or 404 where it is not to be had.
        stirred: whether `/logs` sorts the records of a nanosecond differently every time, as its database may.
    """

    def __init__(self, *, tail: int = 200, stirred: bool = False, seed: int = 1) -> None:
        self.tail, self.stirred = tail, stirred
        self.page = 100
        self.open = True
        self.counts = True
        self.random = Random(seed)
        self.requests: list[httpx.Request] = []
        self.failures: list[int | Exception] = []
        self.slept: list[float] = []
        self._now = 0.0
        self._plan: list[tuple[float, int, Callable[[], object]]] = []
        self._times: list[int] = []
        self._lines: list[Line] = []
        self._by_id: list[tuple[int, str, str]] = []

    def write(self, times: Iterable[int]) -> list[str]:
        """Records of these nanoseconds arrive; their ids."""
        alphabet = "0123456789abcdefghijklmnopqrstuvwxyz"
        return [self.write_one(time, "log" + "".join(self.random.choices(alphabet, k=23))) for time in times]

    def write_one(self, time: int, found: str, body: str = "line") -> str:
        text = json.dumps({"id": found, "timestamp": timestamp(time), "body": body, "log_stream_id": STREAM})
        at = bisect_right(self._times, time)
        self._times.insert(at, time)
        self._lines.insert(at, Line(time, found, text))
        insort(self._by_id, (time, found, text))
        return found

    def close(self) -> None:
        self.open = False

    def at(self, seconds: float, happens: Callable[[], object]) -> None:
        insort(self._plan, (seconds, len(self._plan), happens))

    @property
    def ids(self) -> set[str]:
        return {line.id for line in self._lines}

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._pass(seconds)

    def sleep_sync(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._pass(seconds)

    def _pass(self, seconds: float) -> None:
        self._now += seconds
        while self._plan and self._plan[0][0] <= self._now:
            self._plan.pop(0)[2]()

    def asked(self, route: str) -> list[httpx.Request]:
        """The requests whose path ends so."""
        return [request for request in self.requests if request.url.path.endswith(route)]

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if self.failures:
            failure = self.failures.pop(0)
            if isinstance(failure, Exception):
                raise failure
            return httpx.Response(failure, json={"error": "timeout", "user_error": True})
        root = f"/v1/log-streams/{STREAM}"
        routes = {root: self._stream, f"{root}/logs": self._read, f"{root}/logs/tail": self._wait}
        found = routes.get(request.url.path)
        return found(request) if found else httpx.Response(404, json={"error": "not found"})

    def _stream(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"id": STREAM} | ({"open": True} if self.open else {}))  # false is left out

    def _read(self, request: httpx.Request) -> httpx.Response:
        cursor = int(request.headers.get("X-Nuon-API-Offset") or 0)
        headers = {"Range-Units": "items"} | ({"count": str(len(self._lines))} if self.counts else {})
        if request.url.params.get("order", "asc") == "asc":
            first = bisect_right(self._times, cursor) if cursor > 0 else 0
            lines = self._slice(first)
            more = len(lines) == self.page
        else:
            end = bisect_left(self._times, cursor) if cursor else len(self._lines)
            first = max(end - self.page, 0)
            lines = self._slice(first)[::-1]
            more = bool(lines) and first > 0
        if more:
            headers["X-Nuon-API-Next"] = str(lines[-1].time)
        return self._json(f"[{','.join(line.json for line in lines)}]", headers)

    def _slice(self, first: int) -> list[Line]:
        if self.stirred:
            for edge in self._times[first : first + self.page][:: self.page - 1]:
                begin, end = bisect_left(self._times, edge), bisect_right(self._times, edge)
                self._lines[begin:end] = self.random.sample(self._lines[begin:end], end - begin)
        return self._lines[first : first + self.page]

    def _wait(self, request: httpx.Request) -> httpx.Response:
        if self.tail != 200:
            return httpx.Response(self.tail, text="404 page not found")
        since = request.url.params.get("since", "")
        deadline = self._now + min(float(request.url.params["wait"].removesuffix("s")), 30.0)
        while (first := self._after(since)) == len(self._by_id) and self._now < deadline:
            self._pass(min(0.25, deadline - self._now))
        rows = self._by_id[first : first + self.page]
        next_ = f"{rows[-1][0]}:{rows[-1][1]}" if rows else since
        more = "true" if len(self._by_id) > first + self.page else "false"
        return self._json(f'{{"logs":[{",".join(row[2] for row in rows)}],"next":"{next_}","has_more":{more}}}', {})

    def _after(self, since: str) -> int:
        if not since:
            return 0
        time, _, found = since.partition(":")
        return bisect_right(self._by_id, (int(time), found or "~", "~"))

    @staticmethod
    def _json(text: str, headers: dict[str, str]) -> httpx.Response:
        return httpx.Response(200, content=text.encode(), headers={"Content-Type": "application/json", **headers})

    @asynccontextmanager
    async def client(self) -> AsyncIterator[NuonClient]:
        """A client of this server, which goes by the server's time. It does not retry by itself."""
        async with httpx.AsyncClient(transport=httpx.MockTransport(self.answer)) as http:
            yield NuonClient("token", "org", http_client=http, max_retries=0, clock=self)
