"""Sends with aiohttp."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import nullcontext

import aiohttp
from yarl import URL

from nuon_api_client._http.backends import CONNECT_TIMEOUT, limit, proxy_for
from nuon_api_client.errors import APIConnectionError, APITimeoutError, ConfigurationError
from nuon_api_client.types import RawResponse

CONNECTIONS = 500
"""The most connections that one event loop holds. They cost aiohttp little, so their number sets the pace: 500 calls in
flight against a server that takes 20 ms make 3,300 calls/s over 100 connections, 5,200 over 200, 6,300 over 500, and no
more over 1,000. Many systems let a process open no more than 1,024 files."""

_NOT_AUTOMATIC = ("Content-Type",)
_WAITS = aiohttp.ClientTimeout(sock_connect=CONNECT_TIMEOUT)  # asyncio times the rest


class AiohttpBackend:
    """aiohttp, over the caller's session if there is one."""

    def __init__(self, session: aiohttp.ClientSession | None) -> None:
        self._session = session
        self._is_callers = session is not None
        # The caller's session has its own limit.
        self._free = asyncio.Semaphore(CONNECTIONS) if session is None else nullcontext()

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """Do as `AsyncBackend.send` says."""
        session = self._session or self._open(url)
        waits = _WAITS if timeout > CONNECT_TIMEOUT else aiohttp.ClientTimeout(sock_connect=timeout)
        try:
            async with self._free, asyncio.timeout(limit(timeout)):
                if session.closed:
                    raise APIConnectionError("the session was closed before the request was sent", maybe_sent=False)
                response = await session.request(
                    method,
                    URL(url, encoded=True),
                    headers=headers,
                    # Otherwise aiohttp calls a POST without a body a file. A GET does not need this, which takes time.
                    skip_auto_headers=None if method == "GET" else _NOT_AUTOMATIC,
                    data=body,
                    timeout=waits,
                    allow_redirects=False,
                )
                content = await response.read()
            return RawResponse(response.status, response.headers, content)
        except aiohttp.ConnectionTimeoutError as error:
            raise APITimeoutError(f"no connection within {waits.sock_connect:g} s", maybe_sent=False) from error
        except TimeoutError as error:
            raise APITimeoutError(f"no response within {timeout:g} s") from error
        except aiohttp.InvalidURL as error:
            raise ConfigurationError(f"InvalidURL: {error}") from error
        except aiohttp.ClientResponseError as error:
            # What came was not HTTP. The error holds the request's headers and URL, so it must be neither shown nor chained.
            raise APIConnectionError(f"{type(error).__name__}: {error.message}") from None
        except aiohttp.ClientError as error:
            never_sent = isinstance(error, aiohttp.ClientConnectorError)
            raise APIConnectionError(f"{type(error).__name__}: {error}", maybe_sent=not never_sent) from error

    def _open(self, url: str) -> aiohttp.ClientSession:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
            # Not trust_env: it asks a thread for proxies and ~/.netrc twice a request, which takes longer than the
            # rest of the call, and an entry in ~/.netrc makes aiohttp refuse our Authorization header.
            proxy=proxy_for(url),
        )
        return self._session

    async def aclose(self) -> None:
        """Do as `AsyncBackend.aclose` says."""
        if not self._is_callers and self._session is not None:
            session, self._session = self._session, None
            await session.close()
