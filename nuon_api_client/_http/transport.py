"""How a request is sent: one small interface, and who implements it for whom.

`httpx_backend.py` and `aiohttp_backend.py` implement it. No other module of the package imports an HTTP library, and
these two are loaded when the first request is sent.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias
from weakref import WeakKeyDictionary

from nuon_api_client.errors import ConfigurationError

if TYPE_CHECKING:
    import asyncio

    import aiohttp
    import httpx

    from nuon_api_client.types import RawResponse

HTTPClient: TypeAlias = "httpx.AsyncClient | httpx.Client | aiohttp.ClientSession | Literal['httpx', 'aiohttp']"
"""What sends the requests: a library's name, or a client of the caller's, which is used as it is and stays open."""

CONNECTIONS = 100
"""The most connections that one event loop holds; further calls wait for a free one, without a limit of time."""

KEEP_ALIVE = 30.0
"""Seconds that an idle connection is kept."""

CONNECT_TIMEOUT = 5.0
"""Seconds to wait for a connection, if the call's own timeout is not shorter."""


class AsyncBackend(Protocol):
    """Sends requests in one event loop."""

    async def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """The answer, read to its end, whatever its status.

        `timeout` is in seconds, for all of it, from the moment a connection is free.

        Raises:
            APIConnectionError: no answer came.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections, unless they are the caller's."""
        ...


class SyncBackend(Protocol):
    """Sends requests from any thread."""

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | None, timeout: float
    ) -> RawResponse:
        """As `AsyncBackend.send`; here `timeout` bounds each wait for the network."""
        ...

    def close(self) -> None:
        """Close the connections, unless they are the caller's."""
        ...


class Transport:
    """The backends of a client and its views: one for each event loop, and one for sync calls."""

    def __init__(self, http_client: HTTPClient | None) -> None:
        self._http_client: Any = http_client or "httpx"
        self._library = self._http_client if isinstance(self._http_client, str) else _library_of(self._http_client)
        if self._library not in ("httpx", "aiohttp"):
            raise ConfigurationError(
                f"http_client is {http_client!r}: it can be an httpx.AsyncClient, an httpx.Client, an "
                "aiohttp.ClientSession, 'httpx' or 'aiohttp'"
            )
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncBackend] = WeakKeyDictionary()
        self._sync: SyncBackend | None = None
        self._opening = Lock()

    def for_this_loop(self) -> AsyncBackend:
        """The backend of the running event loop."""
        from asyncio import get_running_loop  # as in auth.py

        loop = get_running_loop()
        backend = self._by_loop.get(loop)
        if backend is None:
            backend = self._by_loop[loop] = self._new()
        return backend

    def for_sync(self) -> SyncBackend:
        """The backend of sync calls."""
        with self._opening:  # two threads must not open two
            if self._sync is None:
                self._sync = self._new_sync()
            return self._sync

    def _new_sync(self) -> SyncBackend:
        import httpx

        from nuon_api_client._http.httpx_backend import HttpxSync

        own = self._http_client
        if isinstance(own, str):
            return HttpxSync(None)
        if not isinstance(own, httpx.Client):
            raise ConfigurationError(f"http_client is an async one, {_name_of(own)}: only async calls can use it")
        return HttpxSync(own)

    def _new(self) -> AsyncBackend:
        own = self._http_client
        if self._library == "aiohttp":
            try:
                from nuon_api_client._http.aiohttp_backend import Aiohttp
            except ImportError:
                raise ConfigurationError("http_client is 'aiohttp': pip install 'nuon_api_client[aiohttp]'") from None
            return Aiohttp(None if isinstance(own, str) else own)
        import httpx

        from nuon_api_client._http.httpx_backend import HttpxOwn, HttpxPool

        if isinstance(own, str):
            return HttpxPool()
        if not isinstance(own, httpx.AsyncClient):
            raise ConfigurationError(f"http_client is a sync one, {_name_of(own)}: only sync calls can use it")
        return HttpxOwn(own)

    async def aclose(self) -> None:
        """Close what this event loop and sync calls hold. The next call opens anew."""
        from asyncio import get_running_loop

        self.close()
        if backend := self._by_loop.pop(get_running_loop(), None):
            await backend.aclose()

    def close(self) -> None:
        """Close what sync calls hold. The next call opens anew."""
        closing, self._sync = self._sync, None
        if closing is not None:
            closing.close()


def _library_of(client: object) -> str:
    # Subclasses of the caller's have modules of their own, so look at all their bases.
    roots = (base.__module__.partition(".")[0] for base in type(client).__mro__)
    return next((root for root in roots if root in ("httpx", "aiohttp")), "")


def _name_of(client: object) -> str:
    return f"{type(client).__module__.partition('.')[0]}.{type(client).__qualname__}"


def seconds(timeout: float) -> float | None:
    """A timeout as HTTP libraries and asyncio take it: `None` for no limit."""
    return None if math.isinf(timeout) else timeout


def proxy_for(url: str) -> str | None:
    """The proxy that the environment names for this URL."""
    from urllib.parse import urlsplit
    from urllib.request import getproxies, proxy_bypass

    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    return None if not proxy or proxy_bypass(parts.netloc) else proxy if "://" in proxy else f"http://{proxy}"
