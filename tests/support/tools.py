"""What other people's tools see of our calls: `python -m tests.support.tools respx` prints it as JSON, for each backend.

Each tool has a process of its own: most of them change the HTTP libraries, and some cannot undo that.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from tests.support.callers import BACKENDS, Caller
from tests.support.faults import FaultServer
from tests.support.programs import say

MOCKED = {"id": "mocked", "org_id": "mocked"}
PATH = "/v1/releases/rel-1"

Tool: TypeAlias = Callable[[str], AbstractContextManager[Callable[[], int]]]
"""A context in which a tool looks at calls to a URL, or stands in for them; it gives how many calls were seen."""


@contextmanager
def respx(url: str, using: str) -> Iterator[Callable[[], int]]:
    from respx import mock

    with mock(using=using, assert_all_called=False, assert_all_mocked=False) as router:
        route = router.get(url).respond(json=MOCKED)
        yield lambda: route.call_count


@contextmanager
def pytest_httpx2(url: str) -> Iterator[Callable[[], int]]:
    import_module("pytest_httpx2")  # which teaches respx this; the marker of its fixture is not registered
    with respx(url, "httpcore2") as seen:
        yield seen


@contextmanager
def pook(url: str) -> Iterator[Callable[[], int]]:
    library = import_module("pook")
    with library.use():
        mock = library.get(url).reply(200).json(MOCKED)
        yield lambda: mock.mock.total_matches


@contextmanager
def aioresponses(url: str) -> Iterator[Callable[[], int]]:
    from aioresponses import aioresponses as mock

    with mock() as mocked:
        mocked.get(url, payload=MOCKED)
        yield lambda: len(mocked.requests)


@contextmanager
def opentelemetry(url: str, instrumentor: str) -> Iterator[Callable[[], int]]:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    module, _, name = instrumentor.rpartition(".")
    spans, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(spans))
    instrument = getattr(import_module(f"opentelemetry.instrumentation.{module}"), name)()
    instrument.instrument(tracer_provider=provider)
    try:
        yield lambda: len(spans.get_finished_spans())
    finally:
        instrument.uninstrument()


@contextmanager
def sentry(url: str) -> Iterator[Callable[[], int]]:
    import sentry_sdk

    if not sentry_sdk.is_initialized():
        sentry_sdk.init("http://key@127.0.0.1:9/1", traces_sample_rate=1.0, before_send_transaction=_drop)
    with sentry_sdk.start_transaction(name="test"):
        yield _sentry_spans


def _drop(event: Any, hint: Any) -> None:
    """Let Sentry send nothing."""


def _sentry_spans() -> int:
    import sentry_sdk

    transaction = sentry_sdk.get_current_scope().transaction
    assert transaction is not None
    assert transaction._span_recorder is not None
    return sum(span.op == "http.client" for span in transaction._span_recorder.spans)


TOOLS: dict[str, Tool] = {
    "respx": partial(respx, using="httpcore"),
    'respx.mock(using="httpx")': partial(respx, using="httpx"),
    "pytest-httpx2": pytest_httpx2,
    "pook": pook,
    "aioresponses": aioresponses,
    "OpenTelemetry, httpx": partial(opentelemetry, instrumentor="httpx.HTTPXClientInstrumentor"),
    "OpenTelemetry, aiohttp-client": partial(opentelemetry, instrumentor="aiohttp_client.AioHttpClientInstrumentor"),
    "Sentry": sentry,
}


async def look(tool: Tool, backend: str) -> dict[str, Any]:
    """Make one call, and return whose answer came, what reached the server, and what the tool saw."""
    with FaultServer() as server, tool(server.url + PATH) as seen:
        async with Caller(backend, server.url) as caller:
            try:
                came = (await caller.call("GET", "rel-1")).subject
            except Exception as error:  # noqa: BLE001  # a tool may not know the library's release
                came = type(error).__name__
        return {"came": came, "reached": len(server.requests), "seen": seen()}


async def replay(backend: str) -> dict[str, Any]:
    """Record a call, make it again from the tape, and return the same as `look`."""
    recorder = import_module("vcr").VCR()
    with tempfile.TemporaryDirectory() as folder, FaultServer() as server:
        for mode in ("once", "none"):
            with recorder.use_cassette(str(Path(folder) / "tape.yaml"), record_mode=mode) as tape:
                async with Caller(backend, server.url) as caller:
                    came = (await caller.call("GET", "rel-1")).subject
        return {"came": came, "reached": len(server.requests), "seen": tape.play_count}


def main(name: str) -> None:
    looks = {
        backend: asyncio.run(replay(backend) if name == "vcrpy" else look(TOOLS[name], backend)) for backend in BACKENDS
    }
    say(looks)


if __name__ == "__main__":
    main(sys.argv[1])
