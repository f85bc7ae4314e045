"""What is told of each attempt: to the log, to the caller's `on_attempt`, and to OpenTelemetry.

The logger is `nuon_api_client`. It has one record an attempt: DEBUG, or INFO if the call is sent again.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from types import CoroutineType
from typing import NamedTuple, Protocol

from nuon_api_client._excerpts import excerpt
from nuon_api_client.errors import APIConnectionError
from nuon_api_client.runtime.operations import Request
from nuon_api_client.types import Attempt, OnAttempt, RawResponse

# Without a NullHandler: nothing but a failed `on_attempt` is logged above INFO, and where a program has no logging set
# up, Python then prints that to stderr. It must not get lost.
logger = logging.getLogger("nuon_api_client")


class Tracer(Protocol):
    """What makes a span of each call; see `nuon_api_client.otel`."""

    def span(self, request: Request, org_id: str | None) -> AbstractContextManager[OnAttempt]:
        """Return the span of one call, and what is told of the call's attempts."""
        ...


class Call:
    """One call that somebody listens to."""

    def __init__(self, request: Request, org_id: str | None, listeners: tuple[OnAttempt, ...]) -> None:
        self._request, self._org_id, self._listeners = request, org_id, listeners
        self._attempts = 0

    def tell(self, outcome: RawResponse | BaseException, seconds: float, retry_in: float | None = None) -> None:
        """Tell of one attempt.

        Args:
            outcome: the response, or why there is none that is a success.
            seconds: how long it took.
            retry_in: seconds until the next attempt, `None` if there is none.
        """
        self._attempts += 1
        operation = self._request.operation
        attempt = Attempt(
            method=operation.method,
            path=operation.path,
            operation=operation.operation_id,
            function=operation.function,
            org_id=self._org_id,
            attempt=self._attempts,
            status_code=getattr(outcome, "status_code", None),
            error=type(outcome).__name__ if isinstance(outcome, BaseException) else None,
            # Only this: a server's words may repeat what was sent, and a token function's exception may hold anything.
            reason=excerpt(str(outcome.args[:1] and outcome.args[0]))
            if isinstance(outcome, APIConnectionError)
            else None,
            seconds=seconds,
            trace_id=getattr(outcome, "trace_id", None),
            retry_in=retry_in,
        )
        for listener in (_log, *self._listeners):
            try:
                seen: object = listener(attempt)
                if isinstance(seen, CoroutineType):
                    seen.close()
                    raise TypeError("on_attempt is async, and nobody awaits it: give a sync function")  # noqa: TRY301
            except Exception:  # the call must not fail because somebody looks on
                with suppress(Exception):  # a filter of this logger may have failed
                    logger.exception("on_attempt has failed; the call goes on")


_NOBODY: AbstractContextManager[None] = nullcontext()


class Observers(NamedTuple):
    """Who listens to a client's calls, besides the log."""

    on_attempt: OnAttempt | None = None
    tracer: Tracer | None = None

    def watch(self, request: Request, org_id: str | None) -> AbstractContextManager[Call | None]:
        """Return a context for one call. It gives what is to be told of the attempts, or `None` if nobody listens."""
        if self.tracer is None and self.on_attempt is None and not logger.isEnabledFor(logging.INFO):
            return _NOBODY
        return self._watched(request, org_id)

    @contextmanager
    def _watched(self, request: Request, org_id: str | None) -> Iterator[Call]:
        listeners = () if self.on_attempt is None else (self.on_attempt,)
        if self.tracer is None:
            yield Call(request, org_id, listeners)
            return
        with self.tracer.span(request, org_id) as note:
            yield Call(request, org_id, (note, *listeners))


def _log(attempt: Attempt) -> None:
    level = logging.DEBUG if attempt.retry_in is None else logging.INFO
    if not logger.isEnabledFor(level):
        return
    ended = " ".join(str(part) for part in (attempt.status_code, attempt.error) if part is not None)
    logger.log(
        level,
        "%s %s (%s), attempt %d, org %s: %s in %.3f s%s%s%s",
        attempt.method,
        attempt.path,
        attempt.function or attempt.operation,
        attempt.attempt,
        attempt.org_id,
        ended,
        attempt.seconds,
        f", trace {attempt.trace_id}" if attempt.trace_id else "",
        f": {attempt.reason}" if attempt.reason else "",
        "" if attempt.retry_in is None else f"; again in {attempt.retry_in:.3f} s",
        # With a prefix: a program's own records may have a `path` or an `org_id`.
        extra={f"nuon_{name}": value for name, value in attempt._asdict().items()},
    )


class _Stderr(logging.Handler):
    """Prints records on stderr, unless the program itself prints them on its terminal."""

    def emit(self, record: logging.LogRecord) -> None:
        others = [*logger.handlers, *(logging.getLogger().handlers if logger.propagate else ())]
        streams = [getattr(each, "stream", None) for each in others if record.levelno >= each.level]
        if sys.stderr is None or sys.stderr in streams or sys.stdout in streams:
            return
        try:
            print(self.format(record), file=sys.stderr)  # noqa: T201
        except Exception:  # noqa: BLE001  # as handlers do
            self.handleError(record)


_STDERR = _Stderr()
_STDERR.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))


def debug_if_asked() -> None:
    """Print what is logged on stderr if `NUON_DEBUG` asks for it, as it does Nuon's own tools."""
    if os.environ.get("NUON_DEBUG", "").strip().lower() not in ("", "0", "f", "false", "n", "no", "off"):
        logger.setLevel(logging.DEBUG)
        logger.addHandler(_STDERR)  # once, however often it is added
