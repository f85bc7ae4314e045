"""What one item costs when there are more of them: a flat curve, or one that rises.

A cost is the CPU of the whole, over the number of items. What few and many need alike makes a curve fall at first, so a
goal compares the last size with the second.
"""

from __future__ import annotations

import asyncio
import heapq
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import logs
from benchmarks.clients import AIOHTTP, HTTPX, ORG, TOKEN, connected
from benchmarks.report import Section, exponent
from benchmarks.workers import ROOT, Operations, Worker, take_turns

if TYPE_CHECKING:
    import httpx

    from benchmarks.server import Load

WORSE = 1.3
"""How many times what it costs among few an item may cost among many."""


class Curve(NamedTuple):
    """What is measured.

    Attributes:
        cost: takes the number of items and the URL of the load server; returns seconds of CPU.
        sizes: the numbers of items.
        quick: the largest of them with `--quick`.
    """

    cost: Callable[[int, str], Awaitable[float]]
    sizes: tuple[int, ...] = (10, 100, 1000, 10_000)
    quick: int = 1000


def measure(load: Load, *, quick: bool) -> Section:
    """Measure the microseconds of CPU of an item, by the number of items."""
    section = Section("Scaling", "CPU of one item when there are so many", "µs")
    powers = []
    for what, curve in CURVES.items():
        sizes = [size for size in curve.sizes if not quick or size <= curve.quick]
        with Worker("scaling", what, url=load.url(0.0)) as worker:
            asked = {size: partial(worker.ask, "cost", size) for size in sizes}
            figures = take_turns(asked, rounds=1 if quick else 2)
        section.add(what, {f"{size:,}": values for size, values in figures.items()})
        if len(sizes) > 2:
            section.compare(what, f"{sizes[-1]:,}", f"{sizes[1]:,}", at_most=WORSE)
            power = exponent({size: median(figures[size]) for size in sizes[1:]})
            powers.append(f"{what.partition(',')[0]} {power:g}")
    section.note(f"From the second size on, an item's cost grows by this power of their number: {', '.join(powers)}")
    return section


def prepare(kind: str, url: str) -> Operations:
    """Give a worker the operation that it measures, in microseconds of CPU an item."""
    cost = CURVES[kind].cost
    asyncio.run(cost(2, url))  # loads what is needed
    return {"cost": lambda size: asyncio.run(cost(size, url)) / size * 1e6}


async def follow(records: int, _url: str) -> float:
    """Follow the log of a closed stream."""
    run = logs.follower(logs.OURS, records)
    start = time.process_time()
    await run()
    return time.process_time() - start


class _Workflows:
    """A server whose workflows are done at the fourth look, and the clock of those who wait for them."""

    def __init__(self) -> None:
        self._now, self._numbers = 0.0, count()
        self._asleep: list[tuple[float, int, asyncio.Future[None]]] = []
        self._looks: dict[str, int] = {}
        self._waker: asyncio.Task[None] | None = None

    def answer(self, request: httpx.Request) -> httpx.Response:
        import httpx

        path = request.url.path
        looks = self._looks[path] = self._looks.get(path, 0) + 1
        done = {"status": {"status": "success" if looks > 3 else "in-progress"}, "finished": looks > 3}
        return httpx.Response(200, content=json.dumps({"id": path[-26:], "steps": [], **done}))

    def now(self) -> float:
        return self._now

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.get_running_loop().create_future()
        heapq.heappush(self._asleep, (self._now + seconds, next(self._numbers), woken))
        if self._waker is None or self._waker.done():
            self._waker = asyncio.create_task(self._wake())
        await woken

    async def _wake(self) -> None:
        while self._asleep:
            await asyncio.sleep(0)
            moment, _, woken = heapq.heappop(self._asleep)
            self._now = max(self._now, moment)
            woken.set_result(None)

    def sleep_sync(self, seconds: float) -> None:
        self._now += seconds


async def wait(workflows: int, _url: str) -> float:
    """Wait for so many workflows at once, four looks each."""
    import httpx

    from nuon_api_client import NuonClient, wait_for_workflow

    server = _Workflows()
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(server.answer))
    client = NuonClient(TOKEN, ORG, "http://nuon.localhost", http_client=http_client, clock=server)
    start = time.process_time()
    ids = [f"inw{number:023}" for number in range(workflows)]
    await asyncio.gather(*(wait_for_workflow(found, client=client, timeout=1e9) for found in ids))
    return time.process_time() - start


async def roll_out(installs: int, _url: str) -> float:
    """Deploy to so many installs of a `FakeNuon`, ten at a time, and approve and wait for each deploy."""
    from nuon_api_client import wait_for_deploy
    from nuon_api_client.api.deploys import create_install_component_deploy
    from nuon_api_client.models import CreateInstallComponentDeployRequest
    from nuon_api_client.testing import FakeNuon

    async with FakeNuon(installs=installs) as nuon:
        client, component, free = nuon.client(), nuon.component_ids["whoami"], asyncio.Semaphore(10)
        body = CreateInstallComponentDeployRequest(build_id=nuon.build_ids["whoami"])

        async def deploy(install: str) -> None:
            async with free:
                started = await create_install_component_deploy.asyncio(install, component, client=client, body=body)
                await wait_for_deploy(install, started.id, client=client, on_approval="approve")

        start = time.process_time()
        await asyncio.gather(*map(deploy, nuon.install_ids))
        return time.process_time() - start


def fan_out(kind: str) -> Callable[[int, str], Awaitable[float]]:
    """Make a function that calls so many times at once, and reads and writes back each answer."""

    async def calls(number: int, url: str) -> float:
        client = await connected(kind, url)

        async def one() -> int:
            release = await client.release()
            return len(release.to_dict()) + len(release.id)

        start = time.process_time()
        await asyncio.gather(*(one() for _ in range(number)))
        taken = time.process_time() - start
        await client.close()
        return taken

    return calls


async def start_fake(installs: int, _url: str) -> float:
    """Make a `FakeNuon` with so many installs."""
    from nuon_api_client.testing import FakeNuon

    start = time.process_time()
    FakeNuon(installs=installs)
    return time.process_time() - start


async def sleep(sleepers: int, _url: str) -> float:
    """Let so many tasks sleep five times by the clock of a `FakeNuon`, as waits do."""
    from nuon_api_client.testing import FakeNuon

    clock = FakeNuon(installs=0).clock

    async def poll(number: int) -> None:
        for _ in range(5):
            await clock.sleep(2 + number % 7 / 10)

    start = time.process_time()
    await asyncio.gather(*map(poll, range(sleepers)))
    return time.process_time() - start


async def samples(number: int, _url: str) -> float:
    """Make so many different samples of an install."""
    from nuon_api_client.models import Install
    from nuon_api_client.testing import sample

    start = time.process_time()
    for seed in range(number):
        sample(Install, seed=seed)
    return time.process_time() - start


def mock(*, routes: bool) -> Callable[[int, str], Awaitable[float]]:
    """Make a function that mocks so many calls, by a route for each or by one for all, and makes them."""

    async def calls(number: int, _url: str) -> float:
        from nuon_api_client.api.installs import get_install
        from nuon_api_client.models import Install
        from nuon_api_client.testing import NuonMock, sample

        install = sample(Install)
        start = time.process_time()
        with NuonMock.routing() as nuon:
            client = nuon.client()
            ids = [f"inl{one:023}" for one in range(number)]
            for found in ids if routes else ["any"]:
                nuon.on(get_install, **({"install_id": found} if routes else {})).returns(install)
            for found in ids:
                await get_install.asyncio(found, client=client)
        return time.process_time() - start

    return calls


async def regenerate(operations: int, _url: str) -> float:
    """Generate a package from a document of so many operations, each with a model of its own."""
    import resource

    def children() -> float:
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        return used.ru_utime + used.ru_stime

    with tempfile.TemporaryDirectory() as folder:
        document, target = Path(folder, "document.json"), Path(folder, "generated")
        document.write_text(json.dumps(_document(operations)))  # noqa: ASYNC240  # nothing else runs
        command = [sys.executable, "-m", "scripts.regenerate", "--spec", str(document), "--output", str(target)]
        start = children()
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: ASYNC221
        return children() - start


def _document(operations: int) -> dict[str, Any]:
    paths, schemas = {}, {}
    for number in range(operations):
        name = f"Thing{number}"
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        answer = {"200": {"description": "One.", "content": content}}
        key = {"name": "key", "in": "path", "required": True, "schema": {"type": "string"}}
        get = {"operationId": f"Get{name}", "tags": ["things"], "summary": "Get it", "parameters": [key]}
        paths[f"/v1/things{number}/{{key}}"] = {"get": get | {"responses": answer}}
        properties = {f"field_{letter}": {"type": "string"} for letter in "abcdefgh"}
        schemas[name] = {"type": "object", "description": "It.", "properties": properties}
    scheme = {"bearer": {"type": "http", "scheme": "bearer"}}
    start = {"openapi": "3.1.0", "info": {"title": "Things", "version": "1"}, "security": [{"bearer": []}]}
    return start | {"paths": paths, "components": {"securitySchemes": scheme, "schemas": schemas}}


CURVES = {
    "follow_logs, by records": Curve(follow),
    "wait_for_workflow, by waits": Curve(wait),
    "rollout on FakeNuon, by installs": Curve(roll_out, (10, 100, 1000), quick=100),
    "httpx calls and work, by calls": Curve(fan_out(HTTPX)),
    "aiohttp calls and work, by calls": Curve(fan_out(AIOHTTP)),
    "FakeNuon start, by installs": Curve(start_fake, (10, 100, 1000)),
    "FakeNuon clock, by sleepers": Curve(sleep),
    "sample, by samples": Curve(samples, (10, 100, 1000), quick=100),
    "nuon_mock, by calls of a route": Curve(mock(routes=False)),
    "nuon_mock, by routes": Curve(mock(routes=True), (10, 100, 1000), quick=100),
    "regenerate, by operations": Curve(regenerate, (10, 100, 400), quick=100),
}
"""By name. Where a size is left out, it would take minutes."""
