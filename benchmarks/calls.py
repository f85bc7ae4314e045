"""What a call costs the caller's CPU: one after the other, against a server that answers at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING

from benchmarks import peers
from benchmarks.clients import AIOHTTP, ALONE, HTTPX, RAW_AIOHTTP, RAW_HTTPX, RIVALS, STOCK, connected
from benchmarks.polling import PollingRunner
from benchmarks.report import Section
from benchmarks.workers import Operations, Worker, in_generations, least_disturbed

if TYPE_CHECKING:
    from benchmarks.server import Load

SMALL, BIG = "a 2 KB release", "a 43 KB deploy"
_ENVIRONMENTS = {STOCK: "stock", peers.SDK: "nuon", peers.OPENAI: "openai"}  # else ours


def rival(module: str, kind: str, load: Load, delay: float) -> Worker:
    """Start the process that makes the calls."""
    python = peers.python_of(_ENVIRONMENTS.get(kind, "ours"))
    return Worker(module, kind, python=python, paths=[peers.FOLDER], url=load.url(delay))


def measure(load: Load, *, quick: bool) -> Section:
    """Measure the microseconds of CPU that a call takes."""
    section = Section("A call", "CPU of the caller, one call after the other, no latency", "µs")
    kinds = (*RIVALS, *ALONE)
    turns = [(what, kind) for what in (SMALL, BIG) for kind in kinds if kind in RIVALS or what == SMALL]

    def start(stack: ExitStack) -> dict[tuple[str, str], Callable[[], float]]:
        workers = {kind: stack.enter_context(rival("calls", kind, load, 0.0)) for kind in kinds}
        return {(what, kind): partial(workers[kind].ask, what) for what, kind in turns}

    figures = in_generations(start, quick=quick)
    for what in (SMALL, BIG):
        section.add(what, {kind: figures[what, kind] for kind in kinds if (what, kind) in figures})
    section.compare(SMALL, RAW_HTTPX, HTTPX, at_least=1)
    section.compare(SMALL, AIOHTTP, RAW_AIOHTTP, at_most=1.15)
    section.note(
        f"`{peers.OPENAI}` only calls and decodes nothing. `{peers.SDK}` is sync, and cannot decode today's deploy."
    )
    return section


def prepare(kind: str, url: str) -> Operations:
    """Give a worker the operations that it measures, each in CPU microseconds a call."""
    runner = PollingRunner()
    client = runner.run(connected(kind, url))

    def cost(call: Callable[[], Awaitable[object]]) -> Callable[[], float]:
        async def calls(times: int) -> float:
            start = runner.cpu()
            for _ in range(times):
                await call()
            return runner.cpu() - start

        return least_disturbed(lambda times: runner.run(calls(times)))

    return {
        SMALL: cost(client.release),
        BIG: cost(client.deploy),
        "close": lambda: runner.run(client.close()),
    }
