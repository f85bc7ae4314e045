"""Which backend serves a call: one for each event loop, and one for sync calls."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import HTTPClient

if TYPE_CHECKING:  # the first call loads these
    import asyncio

    from nuon_api_client._http.backends import AsyncBackend, SyncBackend

_LIBRARIES = ("httpx", "aiohttp")


class Backends:
    """The backends of a client and its views, made when they are first needed."""

    def __init__(self, http_client: HTTPClient | None) -> None:
        self._http_client: Any = "httpx" if http_client is None else http_client
        self._is_callers = not isinstance(self._http_client, str)
        self._library = _library_of(self._http_client) if self._is_callers else self._http_client
        if self._library not in _LIBRARIES:
            raise ConfigurationError(
                f"http_client is {http_client!r}: it can be an httpx.AsyncClient, an httpx.Client, an "
                "aiohttp.ClientSession, 'httpx' or 'aiohttp'"
            )
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, AsyncBackend] = WeakKeyDictionary()
        self._sync: SyncBackend | None = None
        self._opening = Lock()

    def for_this_loop(self) -> AsyncBackend:
        """Return the backend of the running event loop."""
        from asyncio import get_running_loop  # half of what it takes to import a client; sync calls need none

        loop = get_running_loop()
        backend = self._by_loop.get(loop)
        if backend is None:
            backend = self._by_loop[loop] = self._new()
        return backend

    def for_sync(self) -> SyncBackend:
        """Return the backend of sync calls."""
        with self._opening:  # two threads must not open two
            if self._sync is None:
                self._sync = self._new_sync()
            return self._sync

    def _new(self) -> AsyncBackend:
        if self._library == "aiohttp":
            try:
                from nuon_api_client._http.aiohttp_backend import AiohttpBackend
            except ImportError:
                raise ConfigurationError("http_client is 'aiohttp': pip install 'nuon_api_client[aiohttp]'") from None
            return AiohttpBackend(self._http_client if self._is_callers else None)
        import httpx

        from nuon_api_client._http.httpx_backend import CallersHttpx, HttpxPool

        if not self._is_callers:
            return HttpxPool()
        if not isinstance(self._http_client, httpx.AsyncClient):
            raise ConfigurationError(
                f"http_client is a sync one, {_name_of(self._http_client)}: only sync calls can use it"
            )
        return CallersHttpx(self._http_client)

    def _new_sync(self) -> SyncBackend:
        import httpx

        from nuon_api_client._http.httpx_backend import HttpxSync

        if not self._is_callers:
            return HttpxSync(None)
        if not isinstance(self._http_client, httpx.Client):
            raise ConfigurationError(
                f"http_client is an async one, {_name_of(self._http_client)}: only async calls can use it"
            )
        return HttpxSync(self._http_client)

    async def aclose(self) -> None:
        """Close the connections of this event loop and of sync calls. The next call opens new ones."""
        from asyncio import get_running_loop

        self.close()
        if backend := self._by_loop.pop(get_running_loop(), None):
            await backend.aclose()

    def close(self) -> None:
        """Close the connections of sync calls. The next call opens new ones."""
        closing, self._sync = self._sync, None
        if closing is not None:
            closing.close()


def _library_of(client: object) -> str:
    # A caller's subclass has a module of its own, so look at all its bases.
    roots = (base.__module__.partition(".")[0] for base in type(client).__mro__)
    return next((root for root in roots if root in _LIBRARIES), "")


def _name_of(client: object) -> str:
    return f"{type(client).__module__.partition('.')[0]}.{type(client).__qualname__}"
