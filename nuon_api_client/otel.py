"""Spans of OpenTelemetry for the calls of a client. The extra `otel` brings what this module needs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from urllib.parse import urlsplit

from nuon_api_client._telemetry import logger
from nuon_api_client._version import __version__
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import APIStatusError, NuonError
from nuon_api_client.runtime.operations import Request
from nuon_api_client.types import Attempt, OnAttempt

try:
    from opentelemetry import trace
    from opentelemetry.trace import Span, SpanKind, Status, StatusCode, TracerProvider
except ImportError as error:
    raise ImportError("nuon_api_client.otel needs OpenTelemetry: pip install 'nuon_api_client[otel]'") from error

__all__ = ("traced",)


def traced(client: NuonClient, tracer_provider: TracerProvider | None = None) -> NuonClient:
    """Return a view of a client that makes a span of each call, over the same connections.

    >>> from nuon_api_client import NuonClient
    >>> from nuon_api_client.api.orgs import get_orgs
    >>> from nuon_api_client.otel import traced
    >>> with traced(NuonClient()) as client:
    ...     orgs = get_orgs.sync(client=client)

    docs/observability.md says what a span has.

    Args:
        client: the client, or a view of it. Views of what is returned make spans too.
        tracer_provider: where the spans go; the global one if it is not given.
    """
    options = client._options  # noqa: SLF001  # a view, as the client makes them itself
    observers = options.observers._replace(tracer=_Tracer(client.base_url, tracer_provider))
    return client._view(_options=options._replace(observers=observers))  # noqa: SLF001


class _Tracer:
    """Makes the spans of one client."""

    def __init__(self, base_url: str, tracer_provider: TracerProvider | None) -> None:
        self._tracer = trace.get_tracer("nuon_api_client", __version__, tracer_provider)
        self._base_url = base_url
        server = urlsplit(base_url)
        self._server: dict[str, str | int] = {
            "server.address": server.hostname or "",
            "server.port": server.port or (80 if server.scheme.lower() == "http" else 443),
        }

    @contextmanager
    def span(self, request: Request, org_id: str | None) -> Iterator[OnAttempt]:
        """Make the span of one call, and set it as the parent of all that begins meanwhile."""
        span: Span = trace.INVALID_SPAN
        with _harmless():
            span = self._started(request, org_id)
        try:
            with trace.use_span(span, record_exception=False, set_status_on_exception=False):
                try:
                    yield partial(_note, span)
                except BaseException as failure:
                    with _harmless():
                        _fail(span, failure)
                    raise
        finally:
            with _harmless():
                span.end()

    def _started(self, request: Request, org_id: str | None) -> Span:
        operation = request.operation
        return self._tracer.start_span(
            f"{operation.method} {operation.path}",
            kind=SpanKind.CLIENT,
            attributes={
                **self._server,
                "http.request.method": operation.method,
                "url.full": f"{self._base_url}{request.shown}",  # without secrets, and without the query
                "url.template": operation.path,
                "nuon.operation": operation.operation_id,
                **({"nuon.function": operation.function} if operation.function else {}),
                **({"nuon.org_id": org_id} if org_id else {}),
            },
        )


@contextmanager
def _harmless() -> Iterator[None]:
    """Let a call go on whatever a processor or an exporter of spans raises."""
    try:
        yield
    except Exception:  # noqa: BLE001  # whatever it is
        logger.exception("OpenTelemetry has failed; the call goes on")


def _note(span: Span, attempt: Attempt) -> None:
    """Add a retry to a span as an event, and what is known of the last attempt as attributes."""
    known = {"http.response.status_code": attempt.status_code, "nuon.trace_id": attempt.trace_id}
    found = {name: value for name, value in known.items() if value is not None}
    if attempt.retry_in is None:
        span.set_attributes(found)
        if attempt.attempt > 1:
            span.set_attribute("http.request.resend_count", attempt.attempt - 1)
    else:
        error = str(attempt.status_code or attempt.error)
        span.add_event("retry", {**found, "error.type": error, "nuon.retry_in": attempt.retry_in})


def _fail(span: Span, failure: BaseException) -> None:
    kind, description = type(failure).__qualname__, None
    if isinstance(failure, APIStatusError):
        kind = str(failure.status_code)  # which says what is wrong by itself
    elif isinstance(failure, NuonError):
        description = str(failure)
    span.set_attribute("error.type", kind)
    span.set_status(Status(StatusCode.ERROR, description))
    if isinstance(failure, NuonError):  # others are of the token function, and may hold secrets
        span.record_exception(failure)
