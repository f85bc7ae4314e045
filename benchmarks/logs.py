"""What following a log stream costs the caller's CPU a record, beside a loop by hand.

Both get the same pages of 100 records of 1 KB from `/logs/tail`, through an `httpx.AsyncClient` whose transport is in
this process. The loop by hand parses them by `orjson.loads`, and looks up time and text of each record whose id it has
not seen. It does not retry, does not check what came, knows no end but `has_more`, and would miss late records.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

from benchmarks import peers
from benchmarks.clients import HEADERS, ORG, TOKEN
from benchmarks.report import Section
from benchmarks.server import document
from benchmarks.workers import Operations, Worker, in_generations

if TYPE_CHECKING:
    import httpx

OURS, RAW = "ours", "orjson + dict"
RECORDS, PAGE = 1000, 100


def measure(*, quick: bool) -> Section:
    """Measure the microseconds of CPU that a record takes."""
    section = Section("follow_logs", f"CPU of a record of a closed stream of {RECORDS:,}, no network", "µs")

    def start(stack: ExitStack) -> dict[str, Callable[[], float]]:
        return {kind: partial(stack.enter_context(worker(kind)).ask, "follow", RECORDS) for kind in (OURS, RAW)}

    section.add("a record", in_generations(start, quick=quick))
    section.compare("a record", OURS, RAW, at_most=2.5)
    return section


def worker(kind: str) -> Worker:
    """Start the process of a follower."""
    return Worker("logs", kind, python=peers.python_of("ours"))


class _Stream:
    """A closed stream of so many records, and the clock of its followers, whose time passes while they sleep."""

    def __init__(self, records: int) -> None:
        self._now = 0.0
        self.path = "/v1/log-streams/log1"
        one = json.loads(document("record"))
        times = [
            f"2025-12-01T{n // 3600000 + 9:02}:{n // 60000 % 60:02}:{n // 1000 % 60:02}.{n % 1000:03}000001Z"
            for n in range(records)
        ]
        lines = [one | {"id": f"log{number:023}", "timestamp": time} for number, time in enumerate(times)]
        self._pages = [self._page(lines, first) for first in range(0, records, PAGE)]
        self._end = json.dumps({"logs": [], "next": str(records), "has_more": False}).encode()
        self._count = str(records)

    @staticmethod
    def _page(lines: list[dict[str, Any]], first: int) -> bytes:
        page = lines[first : first + PAGE]
        end = first + len(page)
        return json.dumps({"logs": page, "next": str(end), "has_more": end < len(lines)}).encode()

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Answer as the control plane does; a cursor is the number of the next record."""
        import httpx

        path = request.url.path
        if path == self.path:
            return httpx.Response(200, content=b'{"id":"log1"}')
        if path.endswith("/logs"):  # nothing is later than the newest
            return httpx.Response(200, content=b"[]", headers={"count": self._count})
        page = int(request.url.params.get("since", 0)) // PAGE
        full = page < len(self._pages) and request.url.params.get("since") != self._count
        return httpx.Response(200, content=self._pages[page] if full else self._end)

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        self._now += seconds

    def sleep_sync(self, seconds: float) -> None:
        self._now += seconds


def follower(kind: str, records: int) -> Callable[[], Awaitable[int]]:
    """Make a function that follows a stream of so many records, and returns how many came."""
    return (_ours if kind == OURS else _by_hand)(_Stream(records))


def _ours(stream: _Stream) -> Callable[[], Awaitable[int]]:
    import httpx

    from nuon_api_client import NuonClient, follow_logs

    http_client = httpx.AsyncClient(transport=httpx.MockTransport(stream.answer))
    client = NuonClient(TOKEN, ORG, "http://nuon.localhost", http_client=http_client, clock=stream)

    async def follow() -> int:
        count = 0
        async for record in follow_logs("log1", client=client):
            count += bool(record.timestamp and record.body)
        return count

    return follow


def _by_hand(stream: _Stream) -> Callable[[], Awaitable[int]]:
    import httpx
    import orjson

    transport = httpx.MockTransport(stream.answer)
    client = httpx.AsyncClient(base_url="http://nuon.localhost", headers=HEADERS, transport=transport)

    async def follow() -> int:
        count, seen, asked = 0, set[str](), {"wait": "10s"}
        while True:
            page = orjson.loads((await client.get(f"{stream.path}/logs/tail", params=asked)).content)
            for record in page["logs"]:
                if record["id"] not in seen:
                    seen.add(record["id"])
                    count += bool(record["timestamp"] and record["body"])
            if not page["has_more"]:
                return count
            asked["since"] = page["next"]

    return follow


def prepare(kind: str) -> Operations:
    """Give a worker the operation that it measures, in microseconds of CPU a record."""
    runner = asyncio.Runner()
    followers: dict[int, Callable[[], Awaitable[int]]] = {}

    async def cost(records: int) -> float:
        if records not in followers:
            followers[records] = follower(kind, records)
        start = time.process_time()
        if (found := await followers[records]()) != records:
            raise AssertionError(f"{kind} found {found} records")
        return (time.process_time() - start) / records * 1e6

    return {"follow": lambda records: min(runner.run(cost(records)) for _ in range(4))}
