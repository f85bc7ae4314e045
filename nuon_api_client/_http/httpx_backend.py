"""Sends with httpx, or with httpx2, which goes on where httpx has ended: their APIs are one.

Every request goes through `send` of a client of the library, so that whatever looks on or stands in for httpx sees it:
respx, pytest-httpx, vcrpy, pook, OpenTelemetry, Sentry. docs/testing.md has the table.
"""

from __future__ import annotations

import asyncio
import importlib
import logging
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from threading import Semaphore
from typing import Any

from nuon_api_client._http.backends import CONNECT_TIMEOUT, CONNECTIONS, limit
from nuon_api_client._http.body import Body
from nuon_api_client._http.calls import Send
from nuon_api_client._http.edge import bare, described, is_foreign, no_connection, no_response
from nuon_api_client._http.httpx_clients import Library, over, with_tolerant_hooks
from nuon_api_client._http.httpx_lines import EXTENSION, Progress, connector, core_of
from nuon_api_client._http.httpx_pool import AsyncPool, SyncPool
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import RawResponse


class _Httpx:
    """What async and sync sending have in common.

    Args:
        library: the name of the library.
        client: the caller's client, or ours.
        is_callers: whether it is the caller's.
    """

    def __init__(self, library: str, client: Any, *, is_callers: bool) -> None:
        self._library: Library = importlib.import_module(library)
        self._client, self._is_callers = client, is_callers
        logging.getLogger(library).addFilter(_may_be_logged)

    def _request(self, request: Send, progress: Progress) -> Any:
        wait = limit(request.timeout)
        connect = min(request.timeout, CONNECT_TIMEOUT)
        timeout = {"connect": connect, "read": wait, "write": wait, "pool": wait}
        if self._client.is_closed:
            raise ConfigurationError("http_client is closed: make the calls while it is open")
        try:
            if not self._is_callers:
                return self._library.Request(
                    request.method,
                    request.url.open(),
                    headers=request.headers.open(),
                    content=request.body and request.body.open(),
                    extensions={"timeout": timeout, EXTENSION: progress},
                )
            return self._client.build_request(
                request.method,
                request.url.open(),
                headers=request.headers.open(),
                content=request.body and request.body.open(),
                timeout=self._library.Timeout(**timeout),
            )
        except Exception as error:
            if is_foreign(error):
                raise
            raise ConfigurationError(described(error, request)) from None  # whatever it is, nothing was sent

    def _failure(self, error: BaseException, request: Send, progress: Progress) -> BaseException:
        if isinstance(error, AssertionError) or (is_foreign(error) and not self._is_callers):
            return error  # an AssertionError is a mock's
        # respx raises httpx's exceptions when it mocks httpx2.
        origin = str(type(error).__module__).partition(".")[0]
        library = sys.modules[origin] if origin in ("httpx", "httpx2") else self._library
        if isinstance(error, library.InvalidURL | library.UnsupportedProtocol):
            return ConfigurationError(described(error, request))
        if isinstance(error, library.ConnectTimeout) and not str(error):
            return no_connection(request)
        never_sent = (library.ConnectError, library.ConnectTimeout, library.PoolTimeout, library.ProxyError)
        return no_response(
            error,
            request,
            timed_out=isinstance(error, TimeoutError | library.TimeoutException),
            maybe_sent=not (isinstance(error, never_sent) or (progress.tried and not progress.written)),
        )

    def _refused(self, error: Any, request: Send) -> RawResponse:
        """Return the response that a client of the caller's has made an exception of."""
        response = error.response
        return _begun(response, request.max_size).response(response.status_code, response.headers)


class HttpxAsync(_Httpx):
    """Sends in one event loop, over the caller's `AsyncClient` if there is one."""

    def __init__(self, library: str, client: Any = None) -> None:
        super().__init__(library, client, is_callers=client is not None)
        if client is None:
            core = core_of(library)
            self._pool = AsyncPool(core, connector(core, "Async"))
            self._client = over(self._library, "Async", self._pool)
            self._free = asyncio.Semaphore(CONNECTIONS)

    async def acquire(self) -> None:
        """Do as `AsyncBackend.acquire` says; a client of the caller's has its own limit."""
        if not self._is_callers:
            await self._free.acquire()

    def release(self) -> None:
        """Do as `AsyncBackend.release` says."""
        if not self._is_callers:
            self._free.release()

    async def send(self, request: Send) -> RawResponse:
        """Do as `AsyncBackend.send` says."""
        progress = Progress(time.monotonic() + request.timeout)
        try:
            async with asyncio.timeout(limit(request.timeout)):
                try:
                    return await self._exchange(request, progress)
                except self._library.HTTPStatusError as error:
                    return self._refused(error, request)
        except BaseException as error:  # noqa: BLE001  # this is the edge: none of the library's goes on
            failure = self._failure(error, request, progress)
        raise bare(failure)

    async def _exchange(self, request: Send, progress: Progress) -> RawResponse:
        outgoing = self._request(request, progress)
        with _unlogged(request):
            client = with_tolerant_hooks(self._client, self._library) if self._is_callers else self._client
            response = await client.send(outgoing, stream=True, follow_redirects=False)
        try:
            body = _begun(response, request.max_size)
            if not response.is_stream_consumed:
                async for part in response.stream:
                    if not body.add(part):
                        break
        finally:
            await response.aclose()
        return body.response(response.status_code, response.headers)

    async def aclose(self) -> None:
        """Do as `AsyncBackend.aclose` says."""
        if not self._is_callers:
            await self._pool.aclose()

    def disown(self) -> None:
        """Do as `AsyncBackend.disown` says."""
        if not self._is_callers:
            self._pool.disown()


class HttpxSync(_Httpx):
    """Sends from any thread, over the caller's `Client` if there is one."""

    def __init__(self, library: str, client: Any = None) -> None:
        super().__init__(library, client, is_callers=client is not None)
        if client is None:
            core = core_of(library)
            self._pool = SyncPool(core, connector(core, ""))
            self._client = over(self._library, "", self._pool)
            self._free = Semaphore(CONNECTIONS)

    def acquire(self) -> None:
        """Do as `SyncBackend.acquire` says; a client of the caller's has its own limit."""
        if not self._is_callers:
            self._free.acquire()

    def release(self) -> None:
        """Do as `SyncBackend.release` says."""
        if not self._is_callers:
            self._free.release()

    def send(self, request: Send) -> RawResponse:
        """Do as `SyncBackend.send` says."""
        progress = Progress(time.monotonic() + request.timeout)
        try:
            try:
                return self._exchange(request, progress)
            except self._library.HTTPStatusError as error:
                return self._refused(error, request)
        except BaseException as error:  # noqa: BLE001  # this is the edge: none of the library's goes on
            failure = self._failure(error, request, progress)
        raise bare(failure)

    def _exchange(self, request: Send, progress: Progress) -> RawResponse:
        outgoing = self._request(request, progress)
        with _unlogged(request):
            client = with_tolerant_hooks(self._client, self._library) if self._is_callers else self._client
            response = client.send(outgoing, stream=True, follow_redirects=False)
        try:
            body = _begun(response, request.max_size)
            if not response.is_stream_consumed:
                for part in response.stream:
                    progress.left(None)  # a client of the caller's does not look at the deadline
                    if not body.add(part):
                        break
        finally:
            response.close()
        return body.response(response.status_code, response.headers)

    def close(self) -> None:
        """Do as `SyncBackend.close` says."""
        if not self._is_callers:
            self._pool.close()


def _begun(response: Any, most: int) -> Body:
    """Return the body of a response, with what was read of it: by somebody who looks on, or by a mock, which makes it whole.

    What was read is decompressed.
    """
    if not response.is_stream_consumed:
        return Body(response.headers.get("content-encoding", ""), most)
    body = Body("", most)
    body.add(response.content)
    return body


_is_secret: ContextVar[bool] = ContextVar("is_secret", default=False)


def _may_be_logged(_: logging.LogRecord) -> bool:
    """Keep the library's own line about a request out of its log, if the path of the URL holds a secret."""
    return not _is_secret.get()


@contextmanager
def _unlogged(request: Send) -> Iterator[None]:
    if not request.secrets.open():
        yield
        return
    before = _is_secret.set(True)
    try:
        yield
    finally:
        _is_secret.reset(before)
