"""What a call costs the caller's CPU: one after the other, against a server that answers at once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.clients import RIVALS, connected
from benchmarks.report import Section
from benchmarks.workers import Operations, Worker, take_turns

if TYPE_CHECKING:
    from benchmarks.server import Load

SMALL, BIG = "a 2 KB release", "a 43 KB deploy"


def rival(module: str, kind: str, load: Load, delay: float) -> Worker:
    """Start the process that makes the calls."""
    python = peers.python_of("stock" if kind == "stock" else "ours")
    return Worker(module, kind, python=python, paths=[peers.FOLDER], url=load.url(delay))


def measure(load: Load, *, quick: bool) -> Section:
    """Measure the microseconds of CPU that a call takes."""
    section = Section("A call", "CPU of the caller, one call after the other, no latency", "µs")
    with ExitStack() as stack:
        workers = {kind: stack.enter_context(rival("calls", kind, load, 0.0)) for kind in RIVALS}
        for what in (SMALL, BIG):
            asked = {kind: partial(worker.ask, what) for kind, worker in workers.items()}
            section.add(what, take_turns(asked, rounds=5 if quick else 25))
    section.compare(SMALL, "stock", "ours, httpx", at_least=2)
    section.compare(SMALL, "stock", "ours, aiohttp", at_least=8)
    section.compare(SMALL, "raw httpx", "ours, httpx", at_least=1)
    return section


def prepare(kind: str, url: str) -> Operations:
    """Give a worker the operations that it measures, each in CPU microseconds a call."""
    runner = asyncio.Runner()
    client = runner.run(connected(kind, url))

    async def cost(call: Callable[[], Awaitable[object]], times: int) -> float:
        await call()
        start = time.process_time()
        for _ in range(times):
            await call()
        return (time.process_time() - start) / times * 1e6

    return {
        SMALL: lambda: runner.run(cost(client.release, 100)),
        BIG: lambda: runner.run(cost(client.deploy, 50)),
        "close": lambda: runner.run(client.close()),
    }
