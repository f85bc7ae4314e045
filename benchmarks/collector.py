"""What Python's cyclic garbage collector costs a service that holds 10,000 installs: `python -m benchmarks.collector`.

The collector walks the containers that it tracks, young ones often and all of them now and then, and everything else
stands still meanwhile. docs/scaling.md has what helps.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

from benchmarks.clients import connected
from benchmarks.fanout import DELAY
from benchmarks.report import Section
from benchmarks.server import INSTALLS, document, serving
from benchmarks.workers import Operations, Worker
from examples.watch_installs import for_each

if TYPE_CHECKING:
    from benchmarks.server import Load

KINDS = ("as Python comes", "frozen", "thresholds", "all three")
"""`frozen`: the installs are out of the collector's sight once they are loaded. `all three`: it also rests while they are."""

DEFAULT_THRESHOLDS = gc.get_threshold()
THRESHOLDS = (5_000, 20, 100)
"""With 50,000 a collection of the young alone stands in the way for 15 ms instead of 5, and saves 2 % of the CPU more."""

CALLS, AT_ONCE, PAGE = 2_000, 100, 100


def measure(load: Load, *, quick: bool) -> Section:
    """Measure loading the installs, a full collection, and work beside them."""
    section = Section("Collector", f"{INSTALLS:,} installs are held, an attribute of each read", "µs, ms or %")
    found: dict[str, dict[str, list[float]]] = {}
    with ExitStack() as stack:
        workers = {kind: stack.enter_context(Worker("collector", kind, url=load.url(DELAY))) for kind in KINDS}
        for _ in range(1 if quick else 5):
            for kind, worker in workers.items():
                for operation in ("installs", "httpx", "aiohttp"):
                    for what, value in worker.ask(operation).items():
                        found.setdefault(what, {}).setdefault(kind, []).append(value)
        for what, figures in found.items():
            section.add(what, figures)
        tracked = workers[KINDS[0]].ask("tracked")
    section.note("Containers that it tracks for one install: " + ", ".join(f"{k} {v:.0f}" for k, v in tracked.items()))
    section.compare("a full collection, CPU ms", "frozen", "as Python comes", at_most=0.1)
    section.compare("aiohttp: the collector's share of the CPU, %", "all three", "as Python comes", at_most=0.25)
    return section


def prepare(kind: str, url: str) -> Operations:
    """Give a worker the operations that it measures: loading, and calls by each library while the installs are held."""
    # Here, for this module is imported by a parent that has no need of the package.
    from nuon_api_client.models import Install
    from nuon_api_client.runtime.responses import read_models
    from nuon_api_client.types import RawResponse

    install = document("install")
    page = RawResponse(200, {}, b"[" + b",".join([install] * PAGE) + b"]")
    runner = asyncio.Runner()
    clients = {library: runner.run(connected(f"ours, {library}", url)) for library in ("httpx", "aiohttp")}
    held: list[Any] = []

    def load(*, read: bool) -> None:
        held.clear()
        for _ in range(INSTALLS // PAGE):
            held.extend(read_models(page, Install))
        for each in held if read else ():
            if each.runner_status is None:
                raise AssertionError("the install has no status")

    def installs() -> dict[str, float]:
        """Load, by the rules of this kind, which hold until the next time."""
        held.clear()
        gc.unfreeze()  # what this process has loaded is in sight again, too
        gc.set_threshold(*(THRESHOLDS if kind in ("thresholds", "all three") else DEFAULT_THRESHOLDS))
        gc.collect()
        if kind == "all three":
            gc.disable()
        with watching() as loading:
            load(read=True)
        gc.enable()
        gc.collect()
        if kind in ("frozen", "all three"):
            gc.freeze()
        with watching() as collecting:
            gc.collect()
        return {
            "loading: CPU ms": loading.total * 1e3,
            "loading: the collector's share of the CPU, %": loading.share,
            "a full collection, CPU ms": collecting.longest * 1e3,
        }

    def calls(library: str) -> dict[str, float]:
        deploy = clients[library].deploy

        async def look(_: int) -> None:
            found = await deploy()
            steps = [step.status and step.status.status for step in found.workflow.steps]
            if None in (found.status, found.created_at, found.component_name, found.build_id, *steps):
                raise AssertionError("the deploy lacks something")

        with watching() as working:
            runner.run(for_each(each(range(CALLS)), look, at_once=AT_ONCE))
        return {
            f"{library}: CPU of a call, µs": working.total / CALLS * 1e6,
            f"{library}: the collector's share of the CPU, %": working.share,
            f"{library}: the longest pause, CPU ms": working.longest * 1e3,
        }

    def tracked() -> dict[str, float]:
        def count(*, read: bool) -> float:
            held.clear()
            gc.collect()
            before = len(gc.get_objects())
            load(read=read)
            gc.collect()  # unties dicts and tuples that hold no containers
            return (len(gc.get_objects()) - before) / INSTALLS

        return {"unread": count(read=False), "an attribute read": count(read=True)}

    async def close() -> None:
        for client in clients.values():
            await client.close()

    return {
        "installs": installs,
        **{library: lambda library=library: calls(library) for library in clients},
        "tracked": tracked,
        "close": lambda: runner.run(close()),
    }


async def each(numbers: Iterable[int]) -> AsyncIterator[int]:
    """Yield numbers, for `async for`."""
    for number in numbers:
        yield number


class Watch:
    """CPU seconds of a stretch of work: in all, in the collector, and in its longest run."""

    total = inside = longest = began = 0.0

    @property
    def share(self) -> float:
        """Return the percents that the collector took."""
        return self.inside / self.total * 100

    def __call__(self, phase: str, _: dict[str, int]) -> None:
        """Take note, as one of `gc.callbacks`."""
        if phase == "start":
            self.began = time.process_time()
        else:
            taken = time.process_time() - self.began
            self.inside, self.longest = self.inside + taken, max(self.longest, taken)


@contextmanager
def watching() -> Iterator[Watch]:
    """Watch the collector while the block runs."""
    watch = Watch()
    gc.callbacks.append(watch)
    start = time.process_time()
    try:
        yield watch
    finally:
        watch.total = time.process_time() - start
        gc.callbacks.remove(watch)


if __name__ == "__main__":
    with serving(0.0, DELAY) as running:
        measure(running, quick="--quick" in sys.argv)
