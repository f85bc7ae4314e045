"""Sends with aiohttp."""

from __future__ import annotations

import asyncio
from io import BytesIO
from typing import Any

import aiohttp
from aiohttp.connector import Connection
from yarl import URL

from nuon_api_client._http.backends import CONNECT_TIMEOUT, KEEP_ALIVE, limit
from nuon_api_client._http.body import Body
from nuon_api_client._http.calls import Send
from nuon_api_client._http.edge import bare, described, is_foreign, no_connection, no_response
from nuon_api_client._http.environment import proxy_for, tls_context
from nuon_api_client.errors import APIConnectionError, ConfigurationError, NuonError
from nuon_api_client.types import RawResponse

CONNECTIONS = 500
"""The most connections that one event loop holds. They cost aiohttp little, so their number sets the pace: 500 calls in
flight against a server that takes 20 ms make 3,300 calls/s over 100 connections, 5,200 over 200, 6,300 over 500, and no
more over 1,000. Many systems let a process open no more than 1,024 files."""

_NOT_AUTOMATIC = ("Content-Type",)
_WAITS = aiohttp.ClientTimeout(sock_connect=CONNECT_TIMEOUT)  # asyncio times the rest


_LARGE = 2**20
"""Bytes. aiohttp warns of larger bodies that are given as bytes, because it writes them all at once."""


class _Connector(aiohttp.TCPConnector):
    """Connections, none of which is used again if something has come over it since its last response."""

    # aiohttp would take it for the next response: a proxy's 408, say, before it closes an idle connection.
    async def connect(self, *args: Any, **kwargs: Any) -> Connection:
        while True:
            connection = await super().connect(*args, **kwargs)
            if connection.protocol is not None and not connection.protocol.should_close:
                return connection
            connection.close()


class AiohttpBackend:
    """Sends in one event loop, over the caller's session if there is one."""

    def __init__(self, session: aiohttp.ClientSession | None = None) -> None:
        self._session, self._is_callers = session, session is not None
        self._free = asyncio.Semaphore(CONNECTIONS)
        self._users = 0
        self._closing = self._disowned = False
        self._proxy_headers: dict[str, str] | None = None

    async def acquire(self) -> None:
        """Do as `AsyncBackend.acquire` says; a session of the caller's has its own limit."""
        self._users += 1
        if self._is_callers:
            return
        try:
            await self._free.acquire()
        except BaseException:
            self._users -= 1
            await self._close_after_last(self._users)
            raise

    def release(self) -> None:
        """Do as `AsyncBackend.release` says."""
        self._users -= 1
        if not self._is_callers:
            self._free.release()

    async def send(self, request: Send) -> RawResponse:
        """Do as `AsyncBackend.send` says."""
        try:
            async with asyncio.timeout(limit(request.timeout)):
                return await self._exchange(request)
        except BaseException as error:  # noqa: BLE001  # this is the edge: none of the library's goes on
            failure = self._failure(error, request)
        finally:
            if self._closing:
                await self._close_after_last(self._users - 1)
        raise bare(failure)

    async def _exchange(self, request: Send) -> RawResponse:
        session = self._session or self._open(request.url.open())
        content = request.body and request.body.open()
        if session.closed:
            raise ConfigurationError("http_client is closed: make the calls while it is open")
        soon = request.timeout <= CONNECT_TIMEOUT
        response = await session.request(
            request.method,
            URL(request.url.open(), encoded=True),
            headers=request.headers.open(),
            # Otherwise aiohttp calls a POST without a body a file. A GET does not need this, which takes time.
            skip_auto_headers=None if request.method == "GET" else _NOT_AUTOMATIC,
            data=BytesIO(content) if content and len(content) > _LARGE else content,
            timeout=aiohttp.ClientTimeout(sock_connect=request.timeout) if soon else _WAITS,
            allow_redirects=False,
            auto_decompress=False,
            raise_for_status=False,
            proxy_headers=self._proxy_headers,
        )
        size, encoding = response.content_length, response.headers.get("Content-Encoding", "")
        if size is not None and size <= request.max_size and not encoding:  # as most are
            return RawResponse(response.status, response.headers, await response.read())
        try:
            body = Body(encoding, request.max_size)
            while part := await response.content.readany():
                if not body.add(part):
                    response.close()
                    break
        except BaseException:
            response.close()
            raise
        response.release()
        return body.response(response.status, response.headers)

    def _failure(self, error: BaseException, request: Send) -> BaseException:
        if isinstance(error, NuonError):
            return error
        if isinstance(error, aiohttp.ConnectionTimeoutError):
            return no_connection(request)
        if isinstance(error, aiohttp.ClientResponseError):
            # What came was not HTTP. The text of the exception holds the request's headers and URL, its message does not.
            never_sent = isinstance(error, aiohttp.ClientHttpProxyError)
            return APIConnectionError(described(error, request, error.message), maybe_sent=not never_sent)
        if isinstance(error, aiohttp.InvalidURL):
            return ConfigurationError(described(error, request))
        if type(error) is ValueError and "AUTHORIZATION" in str(error):  # aiohttp says so before it sends
            advice = "The session has its own auth, or its trust_env has found ~/.netrc"
            return ConfigurationError(f"{described(error, request)}. {advice}")
        if is_foreign(error) and not self._is_callers:
            return error
        return no_response(
            error,
            request,
            timed_out=isinstance(error, TimeoutError),
            maybe_sent=not isinstance(error, aiohttp.ClientConnectorError),
        )

    def _open(self, url: str) -> aiohttp.ClientSession:
        proxy = proxy_for(url)
        if proxy is not None and proxy.needs_socks:
            raise proxy.unsupported("aiohttp has no SOCKS, use http_client='httpx'")
        login = {"Proxy-Authorization": proxy.authorization} if proxy and proxy.authorization else None
        tls, proxy_tls = url.startswith("https:"), proxy is not None and proxy.url.startswith("https:")
        # Over TLS the request that opens the tunnel holds it, else each request itself.
        self._proxy_headers = login if tls else None
        self._session = aiohttp.ClientSession(
            connector=_Connector(
                limit=0,
                keepalive_timeout=KEEP_ALIVE,
                ssl=tls_context() if tls or proxy_tls else True,  # plain http verifies nothing
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=None if tls else login,
            # Not trust_env: it asks a thread for proxies and ~/.netrc twice a request, which takes longer than the
            # rest of the call, and an entry in ~/.netrc makes aiohttp refuse our Authorization header.
            proxy=None if proxy is None else proxy.url,
        )
        return self._session

    async def aclose(self) -> None:
        """Do as `AsyncBackend.aclose` says."""
        self._closing = True
        await self._close_after_last(self._users)

    async def _close_after_last(self, users: int) -> None:
        if self._closing and users == 0 and self._session is not None and not (self._is_callers or self._disowned):
            session, self._session = self._session, None
            await session.close()

    def disown(self) -> None:
        """Do as `AsyncBackend.disown` says."""
        self._disowned = True
