"""Where a library's exceptions become ours: none of its frames, which hold headers and bodies, goes on from here."""

from __future__ import annotations

import sys
from typing import TypeVar

from nuon_api_client._http.backends import CONNECT_TIMEOUT
from nuon_api_client._http.calls import Send
from nuon_api_client._http.failures import proxy_secrets, redacted, secret_headers
from nuon_api_client.errors import APIConnectionError, APITimeoutError, NuonError

ErrorT = TypeVar("ErrorT", bound=BaseException)


def bare(error: ErrorT) -> ErrorT:
    """Return an exception that goes on as it is, such as a cancellation, without what it has come through."""
    error.__cause__ = error.__context__ = None
    return error.with_traceback(None)


def described(error: BaseException, request: Send, message: str | None = None) -> str:
    """Return the kind and the message of a library's exception, without what the request holds."""
    path = request.url.open().partition("://")[2].partition("/")[2]
    secrets = (path, *request.secrets.open(), *secret_headers(request.headers), *proxy_secrets(request.url.open()))
    text = redacted(_text(error) if message is None else message, secrets)
    return f"{type(error).__name__}{': ' if text else ''}{' '.join(text.split())} (from {_host(request)})"


def _text(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001  # it may be the caller's class
        return ""


def _host(request: Send) -> str:
    """Return the host and the port, which tell a wrong base URL."""
    return request.url.open().partition("://")[2].partition("/")[0]


_OF_THE_SYSTEM = frozenset({"", "timed out", *(f"The {what} operation timed out" for what in ("read", "write"))})
"""Messages of timeouts that say no more than that."""


def no_connection(request: Send) -> APITimeoutError:
    """Return the exception for a request for which no connection could be made in time."""
    waited = min(request.timeout, CONNECT_TIMEOUT)
    return APITimeoutError(f"no connection to {_host(request)} within {waited:g} s", maybe_sent=False)


def is_foreign(error: BaseException) -> bool:
    """Return whether an exception is neither of an HTTP library nor of what one stands on.

    Then something else has interrupted the call, such as the handler of a signal with which Celery ends a task, or a
    mock that means the test.
    """
    return str(type(error).__module__).partition(".")[0] not in _STACK


_STACK = frozenset(sys.stdlib_module_names) | {
    *("httpx", "httpcore", "httpx2", "httpcore2", "h11", "anyio", "sniffio", "socksio"),
    *("certifi", "idna", "truststore"),
    *("aiohttp", "yarl", "multidict", "aiosignal", "frozenlist", "propcache", "aiohappyeyeballs", "uvloop", "None"),
    "nuon_api_client",
}


def no_response(error: BaseException, request: Send, *, timed_out: bool, maybe_sent: bool) -> BaseException:
    """Return the exception for a request that got no response.

    Args:
        error: what the library, or what the caller has put into it, has raised. One of ours is returned as it is, and
            so is what is not meant for us, such as a cancellation.
        request: the request.
        timed_out: whether time was over.
        maybe_sent: whether the server may have received the request.
    """
    if isinstance(error, NuonError) or not isinstance(error, Exception):
        return error
    if timed_out and _text(error) in _OF_THE_SYSTEM:
        return APITimeoutError(f"no response from {_host(request)} within {request.of:g} s", maybe_sent=maybe_sent)
    kind = APITimeoutError if timed_out else APIConnectionError
    return kind(described(error, request), maybe_sent=maybe_sent)
