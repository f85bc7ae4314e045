"""The spans of OpenTelemetry."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.sdk.trace.sampling import ALWAYS_OFF

from nuon_api_client import (
    APIConnectionError,
    Attempt,
    ConfigurationError,
    NotFoundError,
    NuonClient,
    UnexpectedResponseError,
    paginate,
)
from nuon_api_client.api.installs import get_app_installs, get_install, phone_home
from nuon_api_client.api.orgs import get_orgs
from nuon_api_client.models import PhoneHomeRequest, PhoneHomeRequestType
from nuon_api_client.otel import traced
from tests.support.clients import TOKEN, connected
from tests.support.loopback import Loopback, never

if TYPE_CHECKING:
    from collections.abc import Callable

    import respx

    from tests.support.clock import InstantClock

SECRET = "s3cr3t-of-a-customer"


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> TracerProvider:
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider


@pytest.fixture
def client(provider: TracerProvider, clock: InstantClock) -> NuonClient:
    return traced(NuonClient(TOKEN, "org-acme", clock=clock), provider)


def only_span(exporter: InMemorySpanExporter) -> ReadableSpan:
    (span,) = exporter.get_finished_spans()
    exporter.clear()
    return span


def both(module: Any, *arguments: Any, client: NuonClient, **keywords: Any) -> list[Callable[[], Any]]:
    """Return two functions that make the same call, async and sync."""
    return [
        lambda: asyncio.run(module.asyncio(*arguments, client=client, **keywords)),
        lambda: module.sync(*arguments, client=client, **keywords),
    ]


def test_a_span_has_what_the_conventions_ask(
    client: NuonClient, exporter: InMemorySpanExporter, router: respx.MockRouter
) -> None:
    router.get("/v1/installs/inl-1").respond(json={"id": "inl-1"}, headers={"X-Nuon-Trace-ID": "0198"})
    for call in both(get_install, "inl-1", client=client, include_drifted_objects=True):
        call()
        span = only_span(exporter)
        assert span.name == "GET /v1/installs/{install_id}"
        assert span.kind is trace.SpanKind.CLIENT
        assert span.instrumentation_scope is not None
        assert span.instrumentation_scope.name == "nuon_api_client"
        assert dict(span.attributes or {}) == {
            "http.request.method": "GET",
            "http.response.status_code": 200,
            "server.address": "api.nuon.co",
            "server.port": 443,
            "url.full": "https://api.nuon.co/v1/installs/inl-1",
            "url.template": "/v1/installs/{install_id}",
            "nuon.function": "installs.get_install",
            "nuon.operation": "GetInstall",
            "nuon.org_id": "org-acme",
            "nuon.trace_id": "0198",
        }
        assert span.status.status_code is trace.StatusCode.UNSET
        assert span.events == ()


def test_retries_are_events(client: NuonClient, exporter: InMemorySpanExporter, router: respx.MockRouter) -> None:
    for call in both(get_orgs, client=client):
        router.get("/v1/orgs").mock(
            side_effect=[
                httpx.ConnectError("refused"),
                httpx.Response(503, headers={"X-Nuon-Trace-ID": "0197", "Retry-After": "7"}),
                httpx.Response(200, json=[]),
            ]
        )
        call()
        span = only_span(exporter)
        first, second = span.events
        assert {first.name, second.name} == {"retry"}
        assert first.attributes is not None
        assert first.attributes["error.type"] == "APIConnectionError"
        assert second.attributes == {
            "error.type": "503",
            "http.response.status_code": 503,
            "nuon.retry_in": 7.0,
            "nuon.trace_id": "0197",
        }
        attributes = span.attributes or {}
        assert attributes["http.request.resend_count"] == 2
        assert attributes["http.response.status_code"] == 200
        assert "nuon.trace_id" not in attributes
        assert "error.type" not in attributes


@pytest.mark.parametrize(
    ("reply", "kind", "error_type", "description"),
    [
        (httpx.Response(404, json={"error": "no"}), NotFoundError, "404", None),
        (
            httpx.Response(200, html="<html>"),
            UnexpectedResponseError,
            "UnexpectedResponseError",
            "came where",
        ),
        (httpx.ConnectError("refused"), APIConnectionError, "APIConnectionError", "ConnectError: refused"),
    ],
)
def test_a_failed_call_is_a_failed_span(
    reply: Any,
    kind: type[Exception],
    error_type: str,
    description: str | None,
    client: NuonClient,
    exporter: InMemorySpanExporter,
    router: respx.MockRouter,
) -> None:
    router.get("/v1/orgs").mock(side_effect=[reply] * 2)
    for call in both(get_orgs, client=client.with_options(max_retries=0)):
        with pytest.raises(kind):
            call()
        span = only_span(exporter)
        assert (span.attributes or {})["error.type"] == error_type
        assert span.status.status_code is trace.StatusCode.ERROR
        assert (description or "") in (span.status.description or "")
        assert (span.status.description is None) == (description is None)
        assert [event.name for event in span.events] == ["exception"]
        assert trace.get_current_span() is trace.INVALID_SPAN


def test_what_cannot_be_sent_is_a_failed_span(provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    for call in both(get_orgs, client=traced(NuonClient(), provider)):
        with pytest.raises(ConfigurationError):
            call()
        assert (only_span(exporter).attributes or {})["error.type"] == "ConfigurationError"


def test_no_secret_is_in_a_span(client: NuonClient, exporter: InMemorySpanExporter, router: respx.MockRouter) -> None:
    router.route().mock(side_effect=[httpx.Response(200, json={}), httpx.Response(500, json={})] * 2)
    for call in both(
        phone_home, "inl-1", SECRET, client=client, body=PhoneHomeRequest(request_type=PhoneHomeRequestType.CREATE)
    ):
        call()
        with pytest.raises(Exception, match="500"):
            call()
    spans = exporter.get_finished_spans()
    assert len(spans) == 4
    assert SECRET not in "".join(span.to_json() for span in spans)

    def token() -> str:
        raise RuntimeError(SECRET)

    exporter.clear()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    for call in both(get_orgs, client=traced(NuonClient(token), provider)):
        with pytest.raises(RuntimeError):
            call()
        span = only_span(exporter)
        assert (span.attributes or {})["error.type"] == "RuntimeError"
        assert SECRET not in span.to_json()


def test_the_span_is_the_parent_of_what_happens_meanwhile(
    provider: TracerProvider, exporter: InMemorySpanExporter, clock: InstantClock
) -> None:
    seen: list[trace.SpanContext] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(trace.get_current_span().get_span_context())
        return httpx.Response(200, json=[])

    transport = httpx.MockTransport(respond)
    tracer = provider.get_tracer("program")
    for http_client in (httpx.AsyncClient(transport=transport), httpx.Client(transport=transport)):
        client = traced(NuonClient(TOKEN, http_client=http_client, clock=clock), provider)
        with tracer.start_as_current_span("outer") as outer:
            if isinstance(http_client, httpx.Client):
                get_orgs.sync(client=client)
            else:
                asyncio.run(get_orgs.asyncio(client=client))
            assert trace.get_current_span() is outer
        span, _ = exporter.get_finished_spans()
        exporter.clear()
        assert seen[-1] == span.context
        assert span.parent is not None
        assert span.parent.span_id == outer.get_span_context().span_id


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_a_cancelled_call_ends_its_span(
    kind: str, provider: TracerProvider, exporter: InMemorySpanExporter, serve: Callable[..., Loopback]
) -> None:
    server = serve(never)
    async with connected(kind, server.url) as plain:
        running = asyncio.create_task(get_orgs.asyncio(client=traced(plain, provider)))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 1)
        assert exporter.get_finished_spans() == ()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    span = only_span(exporter)
    assert (span.attributes or {})["error.type"] == "CancelledError"
    assert (span.attributes or {})["server.port"] == server.port
    assert trace.get_current_span() is trace.INVALID_SPAN


async def test_the_spans_of_many_tasks_do_not_mix(
    client: NuonClient, provider: TracerProvider, exporter: InMemorySpanExporter, router: respx.MockRouter
) -> None:
    router.get("/v1/apps/app-1/installs").respond(json=[{"id": "inl-1"}], headers={"X-Nuon-Page-Next": "false"})
    tracer = provider.get_tracer("program")

    async def one(number: int) -> None:
        with tracer.start_as_current_span(f"outer {number}") as outer:
            async for _ in paginate(get_app_installs, "app-1", client=client.for_org(f"org-{number}")):
                assert trace.get_current_span() is outer

    await asyncio.gather(*(one(number) for number in range(20)))
    spans = exporter.get_finished_spans()
    names = {span.context.span_id: span.name for span in spans if span.context and span.name.startswith("outer")}
    children = [span for span in spans if not span.name.startswith("outer")]
    assert len(children) == len(names) == 20
    for span in children:
        assert span.parent is not None
        assert names[span.parent.span_id] == f"outer {str((span.attributes or {})['nuon.org_id']).removeprefix('org-')}"


def test_views_are_traced_once_and_the_client_itself_is_not(
    provider: TracerProvider, exporter: InMemorySpanExporter, router: respx.MockRouter
) -> None:
    router.get("/v1/orgs").respond(json=[])
    told: list[Attempt] = []
    plain = NuonClient(TOKEN, on_attempt=told.append)
    twice = traced(traced(plain.for_org("org-a"), provider), provider)
    get_orgs.sync(client=twice.with_options(timeout=3))
    assert (only_span(exporter).attributes or {})["nuon.org_id"] == "org-a"
    get_orgs.sync(client=plain)
    assert exporter.get_finished_spans() == ()
    assert len(told) == 2


def test_spans_go_to_the_global_provider_that_is_set_later(
    provider: TracerProvider,
    exporter: InMemorySpanExporter,
    router: respx.MockRouter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    router.get("/v1/orgs").respond(json=[])
    client = traced(NuonClient(TOKEN))
    get_orgs.sync(client=client)
    monkeypatch.setattr(trace, "_TRACER_PROVIDER", provider)
    get_orgs.sync(client=client)
    assert len(exporter.get_finished_spans()) == 1


def test_calls_that_are_not_sampled_work_too(router: respx.MockRouter) -> None:
    router.get("/v1/orgs").respond(json=[])
    for call in both(get_orgs, client=traced(NuonClient(TOKEN), TracerProvider(sampler=ALWAYS_OFF))):
        assert call() == []


@pytest.mark.parametrize(
    ("base_url", "address", "port"),
    [
        ("https://nuon.example:8443/ctl", "nuon.example", 8443),
        ("HTTP://localhost", "localhost", 80),
        ("http://[::1]:81", "::1", 81),
    ],
)
def test_the_server_of_a_span(
    base_url: str, address: str, port: int, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    http_client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=[])))
    get_orgs.sync(client=traced(NuonClient(TOKEN, None, base_url, http_client=http_client), provider))
    attributes = only_span(exporter).attributes or {}
    assert (attributes["server.address"], attributes["server.port"]) == (address, port)


def test_without_the_extra_the_import_says_what_to_install() -> None:
    script = """
import sys
sys.modules["opentelemetry"] = None
try:
    import nuon_api_client.otel
except ImportError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "nuon_api_client.otel needs OpenTelemetry: pip install 'nuon_api_client[otel]'\n"
