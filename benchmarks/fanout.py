"""Hundreds of calls at once, and a long list, against a server that takes 20 ms."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from statistics import median, quantiles

from benchmarks.calls import rival
from benchmarks.clients import RIVALS, connected
from benchmarks.report import Section
from benchmarks.server import INSTALLS, Load
from benchmarks.workers import Operations, Worker, take_turns

DELAY = 0.02
LEVELS = (1, 10, 100, 500, 1000)
SLOW = ("stock", "raw httpx")
OURS = ("ours, httpx", "ours, aiohttp")


def measure(load: Load, *, quick: bool) -> list[Section]:
    """Measure calls a second, latencies, a cold start, and the listing."""
    rounds = 3 if quick else 11
    with ExitStack() as stack:
        workers = {kind: stack.enter_context(rival("fanout", kind, load, DELAY)) for kind in RIVALS}
        return [
            _rates(workers, load, rounds),
            _latencies(workers, rounds),
            _cold(workers, rounds=1 if quick else 3),
            _listing(workers, INSTALLS // 5 if quick else INSTALLS, rounds=1 if quick else 3),
        ]


def _rates(workers: dict[str, Worker], load: Load, rounds: int) -> Section:
    section = Section("Fan-out", "2 KB calls in one gather over warm connections, 20 ms server", "calls/s")
    # A pool of httpx needs many seconds for a thousand, and would say nothing new.
    turns = [(level, kind) for level in LEVELS for kind in RIVALS if level <= 500 or kind not in SLOW]
    busy: list[float] = []
    asked = {turn: _watched(load, busy, partial(workers[turn[1]].ask, "rate", turn[0])) for turn in turns}
    rates = take_turns(asked, rounds)
    for level in LEVELS:
        section.add(
            f"{level} in flight", {kind: rates[turn] for turn in turns for kind in [turn[1]] if turn[0] == level}
        )
    section.compare("500 in flight", "ours, httpx", "stock", at_least=4.5)
    section.compare("500 in flight", "ours, aiohttp", "stock", at_least=20)
    section.compare("500 in flight", "ours, aiohttp", "raw aiohttp", at_least=0.85)
    flat = "ours with httpx from 100 to 1000 in flight"
    section.add(flat, {f"{level} in flight": rates[level, "ours, httpx"] for level in LEVELS if level >= 100})
    section.compare(flat, "500 in flight", "100 in flight", at_least=0.75)
    section.compare(flat, "1000 in flight", "100 in flight", at_least=0.75)
    section.note(f"The load server was {max(busy):.0%} busy at most.")
    return section


def _watched(load: Load, busy: list[float], ask: Callable[[], float]) -> Callable[[], float]:
    """Return a function that does as `ask` does, and notes how busy the server is meanwhile."""

    def watched() -> float:
        before = load.counts()
        result = ask()
        after = load.counts()
        busy.append((after["cpu"] - before["cpu"]) / (after["time"] - before["time"]))
        return result

    return watched


def _latencies(workers: dict[str, Worker], rounds: int) -> Section:
    section = Section("Latency", "500 in flight, each followed by the next at once, 20 ms server", "ms")
    for what in ("p50", "p99"):
        asked = {kind: partial(workers[kind].ask, "latency", 500, what) for kind in (*OURS, "raw aiohttp")}
        section.add(what, take_turns(asked, rounds))
    section.rows["p99"]["250 ms"] = [250.0] * rounds
    section.compare("p99", "ours, aiohttp", "250 ms", at_most=1)
    return section


def _cold(workers: dict[str, Worker], rounds: int) -> Section:
    section = Section("Cold start", "a new client and 500 calls at once, 20 ms server", "s")
    asked = {kind: partial(workers[kind].ask, "cold", 500) for kind in (*OURS, "stock", "raw aiohttp")}
    section.add("500 calls", take_turns(asked, rounds))
    section.compare("500 calls", "stock", "ours, httpx", at_least=5)
    return section


def _listing(workers: dict[str, Worker], count: int, rounds: int) -> Section:
    section = Section("Listing", f"{count:,} installs, each by its own defaults, 20 ms server", "s")
    asked = {kind: partial(workers[kind].ask, "list", count) for kind in (*OURS, "stock", "raw aiohttp")}
    section.add("all", take_turns(asked, rounds))
    section.compare("all", "stock", "ours, httpx", at_least=20)
    section.compare("all", "stock", "ours, aiohttp", at_least=20)
    return section


def prepare(kind: str, url: str) -> Operations:
    """Give a worker the operations that it measures."""
    runner = asyncio.Runner()
    client = runner.run(connected(kind, url))

    warm = 0

    async def rate(level: int) -> float:
        nonlocal warm
        if level > warm:
            await asyncio.gather(*(client.release() for _ in range(level)))
            warm = level
        start = time.perf_counter()
        await asyncio.gather(*(client.release() for _ in range(level)))
        return level / (time.perf_counter() - start)

    async def latency(level: int, what: str) -> float:
        taken: list[float] = []

        async def calls() -> None:
            for _ in range(4):
                start = time.perf_counter()
                await client.release()
                taken.append((time.perf_counter() - start) * 1e3)

        await asyncio.gather(*(calls() for _ in range(level)))
        return median(taken) if what == "p50" else quantiles(taken, n=100)[98]

    async def cold(level: int) -> float:
        start = time.perf_counter()
        fresh = await connected(kind, url)
        await asyncio.gather(*(fresh.release() for _ in range(level)))
        taken = time.perf_counter() - start
        await fresh.close()
        return taken

    async def listing(count: int) -> float:
        start = time.perf_counter()
        found = len(await client.installs(INSTALLS - count))
        if found != count:
            raise AssertionError(f"{kind} found {found} installs")
        return time.perf_counter() - start

    return {
        "rate": lambda level: runner.run(rate(level)),
        "latency": lambda level, what: runner.run(latency(level, what)),
        "cold": lambda level: runner.run(cold(level)),
        "list": lambda count: runner.run(listing(count)),
        "close": lambda: runner.run(client.close()),
    }
