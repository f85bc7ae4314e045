"""Sends with httpx."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Mapping
from functools import cache
from threading import Lock
from typing import TypeAlias

import httpcore
import httpx

from nuon_api_client._http.backends import CONNECT_TIMEOUT, CONNECTIONS, KEEP_ALIVE, limit, proxy_for
from nuon_api_client.errors import APIConnectionError, APITimeoutError, ConfigurationError
from nuon_api_client.types import RawResponse


@cache
def _ssl_context() -> ssl.SSLContext:
    # Making one takes longer than a hundred calls, so all clients share it.
    return httpx.create_ssl_context()


def _timeouts(timeout: float) -> dict[str, float | None]:
    wait = limit(timeout)
    return {"connect": min(timeout, CONNECT_TIMEOUT), "read": wait, "write": wait, "pool": wait}


# httpcore, which does httpx's work, raises its exceptions, and respx raises httpx's in their place.
_UNUSABLE = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpcore.UnsupportedProtocol)
_TIMEOUTS = (httpx.TimeoutException, httpcore.TimeoutException)
_NEVER_SENT = (
    *(httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError),
    *(httpcore.ConnectError, httpcore.ConnectTimeout, httpcore.PoolTimeout, httpcore.ProxyError),
)
_FAILURES = (
    *(httpx.HTTPError, *_UNUSABLE, *_TIMEOUTS),
    *(httpcore.NetworkError, httpcore.ProtocolError, httpcore.ProxyError),
)


def _error(error: Exception) -> Exception:
    """Return our exception for httpx's. Its message is made of the class and httpx's message, which never hold headers."""
    message = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, _UNUSABLE):
        return ConfigurationError(message)
    kind = APITimeoutError if isinstance(error, _TIMEOUTS) else APIConnectionError
    return kind(message, maybe_sent=not isinstance(error, _NEVER_SENT))


_Connection: TypeAlias = httpcore.AsyncHTTPConnection | httpcore.AsyncConnectionPool


class HttpxPool:
    """httpx's connections, in a pool of ours.

    httpcore's pool looks through all connections and its whole queue for every request, which is quadratic, and it
    loses the place of a cancelled request. What httpx adds above the pool (merged headers, cookies, redirects) is not
    needed here and takes a quarter of a call's time.
    """

    def __init__(self) -> None:
        self._idle: list[_Connection] = []
        self._free = asyncio.Semaphore(CONNECTIONS)
        self._closed = False

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """Do as `AsyncBackend.send` says."""
        request = _request(method, url, headers, body, timeout)
        async with self._free:
            connection = await self._taken() or _connection(request.url, url)
            reusable = False
            try:
                async with asyncio.timeout(limit(timeout)):
                    response = await connection.handle_async_request(request)
                    content = await response.aread()
                    await response.aclose()
                reusable = not self._closed and not _ended(connection)
                return _received(response.status, response.headers, content)
            except TimeoutError:
                raise APITimeoutError(f"no response within {timeout:g} s") from None
            except _FAILURES as error:
                raise _error(error) from error
            finally:
                # A call that failed or was cancelled may have left its connection in the middle of a response.
                if reusable:
                    self._idle.append(connection)
                else:
                    await connection.aclose()

    async def _taken(self) -> _Connection | None:
        """Return the connection that was used last, if the server has not closed it since."""
        while self._idle:
            connection = self._idle.pop()
            if isinstance(connection, httpcore.AsyncConnectionPool) or not connection.has_expired():
                return connection
            await connection.aclose()
        return None

    async def aclose(self) -> None:
        """Do as `AsyncBackend.aclose` says."""
        self._closed = True
        while self._idle:
            await self._idle.pop().aclose()


def _ended(connection: _Connection) -> bool:
    """Return whether a connection has ended with the response that it carried, as after `Connection: close`."""
    return isinstance(connection, httpcore.AsyncHTTPConnection) and connection.is_closed()


def _request(method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float) -> httpcore.Request:
    try:
        parsed = httpx.URL(url)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"InvalidURL: {error}") from error
    lines = [] if "host" in headers else [(b"host", parsed.netloc)]
    lines += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
    if body is not None or method in ("POST", "PUT", "PATCH"):
        lines.append((b"content-length", b"%d" % len(body or b"")))
    target = httpcore.URL(scheme=parsed.raw_scheme, host=parsed.raw_host, port=parsed.port, target=parsed.raw_path)
    return httpcore.Request(method, target, headers=lines, content=body, extensions={"timeout": _timeouts(timeout)})


def _connection(url: httpcore.URL, text: str) -> _Connection:
    tls = None if url.scheme == b"http" else _ssl_context()  # plain http verifies nothing
    if named := proxy_for(text):
        proxy = httpx.Proxy(named)
        # httpcore's pool knows how to go through a proxy, and respx can mock it. It holds one connection.
        return httpcore.AsyncConnectionPool(
            tls,
            proxy=httpcore.Proxy(str(proxy.url), auth=proxy.raw_auth),
            max_connections=1,
            keepalive_expiry=KEEP_ALIVE,
        )
    return httpcore.AsyncHTTPConnection(url.origin, tls, keepalive_expiry=KEEP_ALIVE)


def _received(status: int, lines: list[tuple[bytes, bytes]], content: bytes) -> RawResponse:
    headers = httpx.Headers(lines)
    if "content-encoding" in headers:
        content = httpx.Response(status, headers=headers, content=content).content
    return RawResponse(status, headers, content)


class CallersHttpx:
    """An `httpx.AsyncClient` of the caller's."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self._client = client

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """Do as `AsyncBackend.send` says."""
        try:
            async with asyncio.timeout(limit(timeout)):
                response = await self._client.request(
                    method, url, headers=headers, content=body, timeout=limit(timeout), follow_redirects=False
                )
        except TimeoutError:
            raise APITimeoutError(f"no response within {timeout:g} s") from None
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _error(error) from error
        return RawResponse(response.status_code, response.headers, response.content)

    async def aclose(self) -> None:
        """Leave it open: the caller made it."""


class HttpxSync:
    """httpx for sync calls, over the caller's client if there is one."""

    def __init__(self, client: httpx.Client | None) -> None:
        self._client = client
        self._pool: httpx.HTTPTransport | None = None
        self._opening = Lock()

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """Do as `SyncBackend.send` says."""
        timeouts = _timeouts(timeout)
        try:
            if self._client is not None:
                response = self._client.request(
                    method,
                    url,
                    headers=headers,
                    content=body,
                    timeout=httpx.Timeout(**timeouts),
                    follow_redirects=False,
                )
            else:
                # An httpx.Client would log the URL, and some URLs hold secrets. So use the layer below it.
                request = httpx.Request(method, url, headers=headers, content=body, extensions={"timeout": timeouts})
                response = self._open(request.url).handle_request(request)
                response.read()
                response.close()
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _error(error) from error
        return RawResponse(response.status_code, response.headers, response.content)

    def _open(self, url: httpx.URL) -> httpx.HTTPTransport:
        with self._opening:  # two threads must not open two
            if self._pool is None:
                self._pool = httpx.HTTPTransport(
                    verify=False if url.scheme == "http" else _ssl_context(),  # plain http verifies nothing
                    limits=httpx.Limits(max_connections=CONNECTIONS, keepalive_expiry=KEEP_ALIVE),
                    proxy=proxy_for(str(url)),
                )
            return self._pool

    def close(self) -> None:
        """Do as `SyncBackend.close` says."""
        if self._pool is not None:
            self._pool.close()
            self._pool = None
