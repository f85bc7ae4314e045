"""The token of a client and its views: kept, and renewed when the server has refused it."""

from __future__ import annotations

import inspect
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from nuon_api_client._checks import checked_header
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import Token

if TYPE_CHECKING:
    import asyncio


class TokenSource:
    """The token, or the function that returns one.

    The function is called when the first call needs a token, and once more after each 401, however many calls are in
    flight in one event loop, or in threads; in between, its result is kept.
    """

    def __init__(self, token: Token | None) -> None:
        self._function = token if callable(token) else None
        self._kept = None if callable(token) else token
        self._thread_lock = Lock()
        self._loop_locks: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Lock] = WeakKeyDictionary()

    @property
    def kept(self) -> str | None:
        """The token that calls send now, `None` if the function was not called yet, or there is no token at all."""
        return self._kept

    @property
    def renewable(self) -> bool:
        """Whether there is a function to call for another token."""
        return self._function is not None

    def __bool__(self) -> bool:
        return self._kept is not None or self.renewable

    def __repr__(self) -> str:
        return "TokenSource(***)"

    async def renew(self, refused: str | None) -> str | None:
        """Return a token other than the refused one, from a function of either kind."""
        from asyncio import Lock, get_running_loop  # half of what it takes to import a client; sync calls need none

        async with self._loop_locks.setdefault(get_running_loop(), Lock()):
            if self._function is not None and self._kept == refused:  # no other task has renewed it meanwhile
                token = self._function()
                self._kept = _usable(await token if inspect.isawaitable(token) else token)
            return self._kept

    def renew_sync(self, refused: str | None) -> str | None:
        """Return a token other than the refused one, from a sync function."""
        with self._thread_lock:
            if self._function is not None and self._kept == refused:  # no other thread has renewed it meanwhile
                token = self._function()
                if inspect.isawaitable(token):
                    if inspect.iscoroutine(token):
                        token.close()
                    raise ConfigurationError("the token function is async: only async calls can use it")
                self._kept = _usable(token)
            return self._kept


def _usable(token: object) -> str:
    if not token:
        raise ConfigurationError("the token function returned no token")
    return checked_header(token, "token", "the token function")
