"""Hundreds of calls at once, and a long list, against a server that takes 20 ms."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from statistics import median, quantiles
from typing import Any

from benchmarks.calls import rival
from benchmarks.clients import AIOHTTP, HTTPX, RAW_AIOHTTP, RAW_HTTPX, RIVALS, STOCK, connected
from benchmarks.report import Section
from benchmarks.server import INSTALLS, Load
from benchmarks.workers import Operations, Worker, in_generations, take_turns

DELAY = 0.02
LEVELS = (10, 100, 500, 1000)
CLOSE = "500 in flight, at their best"
# A pool of httpx needs many seconds for a thousand, and would say nothing new.
MOST = {STOCK: 500, RAW_HTTPX: 500}


def measure(load: Load, *, quick: bool) -> list[Section]:
    """Measure what hundreds of calls cost, how long they take, a cold start, and the listing."""
    with ExitStack() as stack:
        workers = {kind: stack.enter_context(rival("fanout", kind, load, DELAY)) for kind in RIVALS}
        return [
            *_gathered(workers, load, quick=quick),
            _latencies(workers, rounds=2 if quick else 5),
            _cold(workers, 100 if quick else 500, rounds=1 if quick else 3),
            *_listing(workers, load, INSTALLS // 10 if quick else INSTALLS),
        ]


def _gathered(workers: dict[str, Worker], load: Load, *, quick: bool) -> list[Section]:
    levels, most = (LEVELS[1:3], dict.fromkeys(MOST, 100)) if quick else (LEVELS, MOST)
    turns = [(level, kind) for level in levels for kind in RIVALS if level <= most.get(kind, 1000)]
    asked = {turn: partial(workers[turn[1]].ask, "gather", turn[0]) for turn in turns}
    before = load.counts()
    results = take_turns(asked, rounds=1 if quick else 3)
    after = load.counts()
    cost = Section("Fan-out", "CPU of a 2 KB call, many in one gather over warm connections, 20 ms server", "µs")
    _add_levels(cost, {turn: [cpu * 1e6 / turn[0] for cpu, _ in pairs] for turn, pairs in results.items()})

    def start(stack: ExitStack) -> dict[str, Callable[[], float]]:
        fresh = {kind: stack.enter_context(rival("fanout", kind, load, DELAY)) for kind in (AIOHTTP, RAW_AIOHTTP)}
        return {kind: lambda one=one: one.ask("gather", 500)[0] * 1e6 / 500 for kind, one in fresh.items()}

    cost.add(CLOSE, in_generations(start, quick=quick))
    cost.compare(CLOSE, AIOHTTP, RAW_AIOHTTP, at_most=1.2)
    server = (after["cpu"] - before["cpu"]) / (after["requests"] - before["requests"])
    cost.note(f"The load server, which has a core of its own, took {server * 1e6:.0f} µs a request.")
    rate = Section("Fan-out, as time passes", "the same calls", "calls/s")
    _add_levels(rate, {turn: [turn[0] / wall for _, wall in pairs] for turn, pairs in results.items()})
    return [cost, rate]


def _add_levels(section: Section, figures: dict[tuple[int, str], list[float]]) -> None:
    for level in dict.fromkeys(level for level, _ in figures):
        section.add(f"{level} in flight", {kind: values for (found, kind), values in figures.items() if found == level})


def _latencies(workers: dict[str, Worker], rounds: int) -> Section:
    section = Section("Latency", "500 in flight, each followed by the next at once, 20 ms server, as time passes", "ms")
    asked = {kind: partial(workers[kind].ask, "latency", 500) for kind in (HTTPX, AIOHTTP, RAW_AIOHTTP)}
    results = take_turns(asked, rounds)
    for index, what in enumerate(("p50", "p99")):
        section.add(what, {kind: [found[index] for found in taken] for kind, taken in results.items()})
    return section


def _cold(workers: dict[str, Worker], calls: int, rounds: int) -> Section:
    section = Section("Cold start", f"a new client and {calls} calls at once, 20 ms server", "s")
    asked = {kind: partial(workers[kind].ask, "cold", calls) for kind in (HTTPX, AIOHTTP, STOCK, RAW_AIOHTTP)}
    _add_both(section, f"{calls} calls", take_turns(asked, rounds))
    return section


def _add_both(section: Section, what: str, results: dict[str, list[Any]]) -> None:
    for index, which in enumerate(("CPU", "as time passes")):
        section.add(f"{what}, {which}", {kind: [pair[index] for pair in pairs] for kind, pairs in results.items()})


def _listing(workers: dict[str, Worker], load: Load, count: int) -> list[Section]:
    section = Section("Listing", f"{count:,} installs, each by its own defaults, 20 ms server", "s")
    asked = {kind: partial(workers[kind].ask, "list", count) for kind in (HTTPX, AIOHTTP, STOCK, RAW_AIOHTTP)}
    what = f"{count:,} installs"
    _add_both(section, what, take_turns(asked, rounds=1))
    for kind in (HTTPX, AIOHTTP):
        section.compare(f"{what}, as time passes", STOCK, kind, at_least=20, kind="wall")
    surplus = Section("Surplus of a listing", "what is asked for beyond the pages that hold something", "requests")
    for what, items, most in ((f"{INSTALLS:,} installs", INSTALLS, 3), ("150 installs", 150, 0)):
        surplus.add(what, {HTTPX: [_requests(load, workers[HTTPX], items) - -(-items // 100)]})
        surplus.limit(what, HTTPX, at_most=most, kind="count")
    return [section, surplus]


def _requests(load: Load, worker: Worker, items: int) -> float:
    """Return how many requests a listing takes. The server may still have to answer the last when the caller is done."""
    before = load.counts()["requests"]
    worker.ask("list", items)
    found = load.counts()["requests"]
    while True:
        time.sleep(0.2)
        if (now := load.counts()["requests"]) == found:
            return found - before
        found = now


def prepare(kind: str, url: str) -> Operations:
    """Give a worker the operations that it measures. Most return seconds of CPU, and seconds as they pass."""
    runner = asyncio.Runner()
    client = runner.run(connected(kind, url))
    warm = 0

    async def gather(level: int) -> tuple[float, float]:
        nonlocal warm
        if level > warm:
            await asyncio.gather(*(client.release() for _ in range(level)))
            warm = level
        cpu, wall = time.process_time(), time.perf_counter()
        await asyncio.gather(*(client.release() for _ in range(level)))
        return time.process_time() - cpu, time.perf_counter() - wall

    async def latency(level: int) -> tuple[float, float]:
        taken: list[float] = []

        async def calls() -> None:
            for _ in range(4):
                start = time.perf_counter()
                await client.release()
                taken.append((time.perf_counter() - start) * 1e3)

        await asyncio.gather(*(calls() for _ in range(level)))
        return median(taken), quantiles(taken, n=100)[98]

    async def cold(level: int) -> tuple[float, float]:
        cpu, wall = time.process_time(), time.perf_counter()
        fresh = await connected(kind, url)
        await asyncio.gather(*(fresh.release() for _ in range(level)))
        taken = time.process_time() - cpu, time.perf_counter() - wall
        await fresh.close()
        return taken

    async def listing(count: int) -> tuple[float, float]:
        cpu, wall = time.process_time(), time.perf_counter()
        found = len(await client.installs(INSTALLS - count))
        if found != count:
            raise AssertionError(f"{kind} found {found} installs")
        return time.process_time() - cpu, time.perf_counter() - wall

    return {
        "gather": lambda level: runner.run(gather(level)),
        "latency": lambda level: runner.run(latency(level)),
        "cold": lambda level: runner.run(cold(level)),
        "list": lambda count: runner.run(listing(count)),
        "close": lambda: runner.run(client.close()),
    }
