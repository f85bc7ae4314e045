"""Loops, processes and bounded work: what docs/scaling.md says, measured: `python -m benchmarks.scale [--quick]`."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING, Any

from benchmarks.clients import connected
from benchmarks.collector import each, watching
from benchmarks.fanout import DELAY
from benchmarks.report import Section
from benchmarks.server import serving
from benchmarks.workers import Operations, Worker, cores, pin, take_turns
from examples.watch_installs import for_each

if TYPE_CHECKING:
    from benchmarks.server import Load

UVLOOP = ", uvloop"
OURS = ("ours, httpx", "ours, httpx, uvloop", "ours, aiohttp", "ours, aiohttp, uvloop")
KINDS = (*OURS, "raw aiohttp", "raw aiohttp, uvloop")
PROCESSES = (1, 2, 4)
MANY, BOUND = 3000, 100
ALL_AT_ONCE, BOUNDED = f"gather({MANY})", f"{BOUND} at a time"


def measure(load: Load, *, quick: bool) -> list[Section]:
    """Measure calls by one process and by several, and many calls at once beside bounded ones."""
    with ExitStack() as stack:
        most = {kind: max(PROCESSES) if kind in OURS else 1 for kind in KINDS}
        workers = {kind: [stack.enter_context(_worker(kind, load)) for _ in range(most[kind])] for kind in KINDS}
        sections = _processes(workers, load, count=200 if quick else 1000, rounds=3)
    return [*sections, _bounded(load, rounds=1 if quick else 2)]


def _worker(kind: str, load: Load) -> Worker:
    # The server needs but a part of its core, so clients may use that too: with two cores there would be one for them.
    return Worker("scale", kind, url=load.url(DELAY), on=[core for part in cores() for core in part])


def _processes(workers: dict[str, list[Worker]], load: Load, count: int, rounds: int) -> list[Section]:
    cpu = Section("Loops and processes", f"2 KB calls, {BOUND} in flight a process, 20 ms server: CPU a call", "µs")
    costs: dict[tuple[int, str], list[float]] = {}
    busy: list[float] = []

    def rate(processes: int, kind: str) -> float:
        before, start = load.counts(), time.perf_counter()
        with ThreadPoolExecutor(processes) as asking:
            used = list(asking.map(lambda worker: float(worker.ask("cpu", count)), workers[kind][:processes]))
        taken, after = time.perf_counter() - start, load.counts()
        busy.append((after["cpu"] - before["cpu"]) / taken)
        costs.setdefault((processes, kind), []).append(sum(used) / processes / count * 1e6)
        return processes * count / taken

    turns = [(processes, kind) for kind in OURS for processes in PROCESSES] + [(1, kind) for kind in KINDS[len(OURS) :]]
    rates = take_turns({turn: partial(rate, *turn) for turn in turns}, rounds)
    cpu.add("1 process", {kind: costs[1, kind] for kind in KINDS})
    for kind in OURS:
        cpu.add(kind, {_many(processes): costs[processes, kind] for processes in PROCESSES})
    cpu.compare("1 process", "ours, aiohttp, uvloop", "ours, aiohttp", at_most=0.95)
    cpu.compare("ours, aiohttp, uvloop", "4 processes", "1 process", at_most=1.4)
    wall = Section("Rates", "the same, by the clock on the wall, which other work on the machine disturbs", "calls/s")
    for kind in OURS:
        wall.add(kind, {_many(processes): rates[processes, kind] for processes in PROCESSES})
    wall.note(
        f"{os.cpu_count()} cores, which the processes share with the load server; it took {max(busy):.0%} of one."
    )
    return [cpu, wall]


def _many(processes: int) -> str:
    return f"{processes} process{'es' * (processes > 1)}"


def _bounded(load: Load, rounds: int) -> Section:
    section = Section(
        "Bounded work",
        f"{MANY:,} calls for 43 KB deploys, of each the status is read, 20 ms server",
        "MB, µs, %, ms or s",
    )
    for library in ("httpx", "aiohttp"):
        found: dict[str, dict[str, list[float]]] = {}
        for _ in range(rounds):
            for way in (ALL_AT_ONCE, BOUNDED):
                with _worker(f"ours, {library}", load) as worker:  # a new one each time: memory has a peak once
                    for what, value in worker.ask(way).items():
                        found.setdefault(what, {}).setdefault(way, []).append(value)
        for what, figures in found.items():
            section.add(f"{library}: {what}", figures)
    section.compare("aiohttp: peak memory, MB", ALL_AT_ONCE, BOUNDED, at_least=20, kind="memory")
    return section


def prepare(kind: str, url: str, on: list[int]) -> Operations:
    """Give a worker the operations that it measures, in an event loop of the kind that is asked for."""
    pin(on)
    loops = None
    if kind.endswith(UVLOOP):
        import uvloop

        loops = uvloop.new_event_loop
    runner = asyncio.Runner(loop_factory=loops)
    client = runner.run(connected(kind.removesuffix(UVLOOP), url))

    async def cpu(count: int) -> float:
        start = time.process_time()
        await for_each(each(range(count)), lambda _: client.release(), at_once=BOUND)
        return time.process_time() - start

    async def gathered() -> tuple[list[Any], list[float], int]:
        taken, tasks = list[float](), list[int]()
        deploys = await asyncio.gather(*(_timed(client.deploy, taken, tasks) for _ in range(MANY)))
        return [deploy.status for deploy in deploys], taken, tasks[0]

    async def bounded() -> tuple[list[Any], list[float], int]:
        statuses, taken, tasks = list[Any](), list[float](), list[int]()

        async def look(_: int) -> None:
            statuses.append((await _timed(client.deploy, taken, tasks)).status)

        await for_each(each(range(MANY)), look, at_once=BOUND)
        return statuses, taken, tasks[0]

    def watched(way: Callable[[], Coroutine[Any, Any, tuple[list[Any], list[float], int]]]) -> dict[str, float]:
        runner.run(client.deploy())
        before, start = _peak(), time.perf_counter()
        with watching() as working:
            statuses, taken, tasks = runner.run(way())
        figures = {
            "peak memory, MB": (_peak() - before) / 1e6,
            "tasks at once": tasks,
            "CPU of a call, µs": working.total / MANY * 1e6,
            "the collector's share of the CPU, %": working.share,
            "all, by the wall, s": time.perf_counter() - start,
            "p50 of a call, by the wall, ms": median(taken) * 1e3,
            "p99 of a call, by the wall, ms": quantiles(taken, n=100)[98] * 1e3,
        }
        if len(statuses) != MANY or None in statuses:
            raise AssertionError(f"{kind} has not read {MANY} statuses")
        return figures

    return {
        "cpu": lambda count: runner.run(cpu(count)),
        ALL_AT_ONCE: lambda: watched(gathered),
        BOUNDED: lambda: watched(bounded),
        "close": lambda: runner.run(client.close()),
    }


async def _timed(call: Callable[[], Awaitable[Any]], taken: list[float], tasks: list[int]) -> Any:
    """Return what a call returns, and note the seconds that it took, and how many tasks there are at the first answer."""
    start = time.perf_counter()
    answer = await call()
    if not taken:
        tasks.append(len(asyncio.all_tasks()))
    taken.append(time.perf_counter() - start)
    return answer


def _peak() -> int:
    """Return the most bytes of memory that this process has held; Linux only. `getrusage` begins with the parent's."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


if __name__ == "__main__":
    with serving(0.0, DELAY) as running:
        measure(running, quick="--quick" in sys.argv)
