"""Which backend serves a call: one for each event loop, and one for sync calls."""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator
from contextlib import suppress
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary, WeakSet

from nuon_api_client._fork import renew_after_fork
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import HTTPClient

if TYPE_CHECKING:  # the first call loads these
    import asyncio

    from nuon_api_client._http.backends import AsyncBackend, SyncBackend

_CLIENTS = {
    "httpx": ("AsyncClient", "Client"),
    "httpx2": ("AsyncClient", "Client"),
    "aiohttp": ("ClientSession",),
}

_inherited: list[object] = []
"""The backends of the parent's event loops. Kept, because what collects them would take their connections out of the
selector that both processes have."""


class Backends:
    """The backends of a client and its views, made when they are first needed."""

    def __init__(self, http_client: HTTPClient | None) -> None:
        self._http_client: Any = "httpx" if http_client is None else http_client
        self._is_callers = not isinstance(self._http_client, str)
        self._library = library_of(self._http_client)
        if not self._library:
            given = f"{http_client!r:.100}" if isinstance(http_client, str) else f"of type {type(http_client).__name__}"
            raise ConfigurationError(
                f"http_client is {given}: it can be 'httpx', 'httpx2', 'aiohttp', an AsyncClient or Client of httpx or "
                "httpx2, or an aiohttp.ClientSession"
            )
        self._by_loop: WeakKeyDictionary[asyncio.AbstractEventLoop, tuple[AsyncBackend, AsyncGenerator[None, None]]] = (
            WeakKeyDictionary()
        )
        self._sync: SyncBackend | None = None
        self._opening = Lock()
        self._is_parents = False
        self._parents_loops: WeakSet[asyncio.AbstractEventLoop] = WeakSet()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin without connections, and without the lock that a thread of the parent may hold."""
        for loop, (backend, _) in self._by_loop.items():
            backend.disown()
            self._parents_loops.add(loop)
        if self._by_loop or self._sync is not None:
            # A connection of the caller's client may be one that the parent goes on to use.
            self._is_parents = self._is_callers
        _inherited.append(self._by_loop)
        self._by_loop, self._sync, self._opening = WeakKeyDictionary(), None, Lock()

    def for_this_loop(self) -> AsyncBackend:
        """Return the backend of the running event loop."""
        from asyncio import get_running_loop  # half of what it takes to import a client; sync calls need none

        try:
            loop = get_running_loop()
        except RuntimeError:
            raise ConfigurationError("async calls need an asyncio event loop, and none is running") from None
        kept = self._by_loop.get(loop)
        return self._open(loop) if kept is None else kept[0]

    def _open(self, loop: asyncio.AbstractEventLoop) -> AsyncBackend:
        # A backend refers to its loop, so the weak keys alone would keep those of loops that have ended.
        with self._opening:  # other loops may open theirs in other threads
            ended = [self._by_loop.pop(each) for each in list(self._by_loop) if each.is_closed()]
        for _, closing in ended:
            with suppress(Exception):  # without a loop it does not come far; the rest is closed when it is collected
                closing.aclose().send(None)
        if loop in self._parents_loops:
            # The two processes have one selector between them, so each would read what comes for the other.
            raise ConfigurationError(
                "this event loop has made calls before the process was forked: use a new event loop in the child, or "
                "close the client before the fork"
            )
        backend = self._new()
        closing = _close_with_loop(backend)
        with suppress(StopIteration):
            closing.__anext__().send(None)  # runs it to its `yield`
        with self._opening:
            self._by_loop[loop] = backend, closing
        return backend

    def for_sync(self) -> SyncBackend:
        """Return the backend of sync calls."""
        with self._opening:  # two threads must not open two
            if self._sync is None:
                self._sync = self._new_sync()
            return self._sync

    def _new(self) -> AsyncBackend:
        self._check_usable()
        if self._library == "aiohttp":
            if not self._is_callers:
                from nuon_api_client._http.environment import check_tls_files

                check_tls_files()  # aiohttp reads them when it is imported, and a FIFO would keep it waiting
            from nuon_api_client._http.aiohttp_backend import AiohttpBackend

            return AiohttpBackend(self._http_client if self._is_callers else None)
        from nuon_api_client._http.httpx_backend import HttpxAsync

        return HttpxAsync(self._library, self._given("AsyncClient", "a sync", "sync"))

    def _new_sync(self) -> SyncBackend:
        self._check_usable()
        from nuon_api_client._http.httpx_backend import HttpxSync

        # aiohttp has no sync calls.
        library = "httpx" if self._library == "aiohttp" and not self._is_callers else self._library
        return HttpxSync(library, self._given("Client", "an async", "async"))

    def _check_usable(self) -> None:
        if self._is_parents:
            raise ConfigurationError(
                "http_client was used before this process was forked, and may share connections with the parent: give "
                "each process a client of its own"
            )
        if not _is_installed(self._library):
            raise ConfigurationError(
                f"http_client is {self._library!r}: pip install 'nuon_api_client[{self._library}]'"
            )

    def _given(self, wanted: str, kind: str, only: str) -> Any:
        """Return the caller's client if it is of the kind that is wanted, and `None` if there is none."""
        if not self._is_callers:
            return None
        if not isinstance(self._http_client, getattr(sys.modules[self._library], wanted, ())):
            raise ConfigurationError(
                f"http_client is {kind} one, {_name_of(self._http_client)}: only {only} calls can use it. (The client of "
                "a FakeNuon in memory has an async one)"
            )
        return self._http_client

    async def aclose(self) -> None:
        """Close the connections of this event loop and of sync calls. The next call opens new ones."""
        from asyncio import get_running_loop

        self.close()
        with self._opening:
            kept = self._by_loop.pop(get_running_loop(), None)
        if kept is not None:
            await kept[1].aclose()

    def close(self) -> None:
        """Close the connections of sync calls. The next call opens new ones."""
        closing, self._sync = self._sync, None
        if closing is not None:
            closing.close()


async def _close_with_loop(backend: AsyncBackend) -> AsyncGenerator[None, None]:
    # `asyncio.run` closes the async generators of its loop before the loop, and a loop closes one that is collected, as
    # with a client that nobody refers to any more. Nothing else tells that a loop ends.
    try:
        yield
    finally:
        await backend.aclose()


def _is_installed(library: str) -> bool:
    from importlib.util import find_spec  # the first call looks

    try:
        return find_spec(library) is not None
    except ValueError:  # a test has put a stand-in into sys.modules
        return True


def library_of(client: object) -> str:
    """Return the name of the library that sends: the name that was given, or that of the client's library, else `""`."""
    if isinstance(client, str):
        return client if client in _CLIENTS else ""
    # Who has a client of a library has loaded it.
    classes = ((name, getattr(sys.modules.get(name), each, ())) for name, all_ in _CLIENTS.items() for each in all_)
    return next((name for name, each in classes if isinstance(client, each)), "")


def _name_of(client: object) -> str:
    return f"{type(client).__module__.partition('.')[0]}.{type(client).__qualname__}"
