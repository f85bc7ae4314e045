"""Reading a state again and again until it is over: the one loop behind every wait."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from time import monotonic
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from nuon_api_client._http.retries import may_retry, retry_after
from nuon_api_client.errors import APIError, NotFoundError, WaitTimeout

T = TypeVar("T")
R = TypeVar("R")

OnUpdate: TypeAlias = Callable[[T], Awaitable[Any] | Any]
"""Sees each state that is read, changed or not; sync or async. An exception in it ends the wait."""

TIMEOUT = 3600.0
"""Seconds that a wait lasts if it is not told otherwise. The server itself gives a build no more."""

POLL_INTERVAL = 3.0
"""Seconds between two reads while things move. The server looks at its jobs every 10 s, at approvals every 15 s."""

LONGEST_INTERVAL = 15.0
"""Seconds between two reads when nothing has moved for a while."""


class Clock(Protocol):
    """The time that a wait goes by; tests bring their own."""

    def now(self) -> float:
        """Seconds since any moment. They never go back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return when so many seconds have gone by."""
        ...


class SystemClock:
    """The time of this machine, which setting its date does not change."""

    def now(self) -> float:
        """Seconds since some moment."""
        return monotonic()

    async def sleep(self, seconds: float) -> None:
        """Let other tasks run for so many seconds."""
        await asyncio.sleep(seconds)


class Poll(Generic[T]):
    """Reads a state again and again: at once, then every `poll_interval`, more slowly while nothing changes.

    A passing failure (`nuon_api_client._http.retries`: no answer, 408, 429, 502, 503, 504) does not end it, any other does.
    The last read is made when the deadline has come. A read that is under way then is not cut short: the client's
    own timeout bounds it.

    Args:
        read: reads the state.
        subject: what is read, for messages.
        where: says where a state has got to, for messages, and tells progress from standstill.
        timeout: seconds until the deadline; `math.inf` for none.
        poll_interval: seconds between reads, of which each wait takes three quarters to all, at random: waits that
            begin together must not stay together. It grows to 15 while nothing changes.
        on_update: see `OnUpdate`.
        clock: `None` for this machine's.
        missing_for: seconds for which a 404 is only passing, if no read has succeeded before.

    Raises:
        ValueError: `timeout` or `poll_interval` is not a number above 0, or `poll_interval` is below 1 and there is
            no clock of the caller's.
    """

    def __init__(
        self,
        read: Callable[[], Awaitable[T]],
        subject: str,
        where: Callable[[T], str],
        timeout: float,
        poll_interval: float,
        on_update: OnUpdate[T] | None,
        clock: Clock | None,
        missing_for: float = 0.0,
    ) -> None:
        _check("timeout", timeout, 0.0)
        _check("poll_interval", poll_interval, 0.0 if clock else 1.0)
        if math.isinf(poll_interval):
            raise ValueError("poll_interval is infinite: nothing would ever be read again")
        self.clock: Clock = clock or SystemClock()
        self.subject = subject
        self._read, self._where = read, where
        self._timeout, self._shortest, self._on_update = timeout, poll_interval, on_update
        self._longest = max(poll_interval, LONGEST_INTERVAL)
        self._interval = poll_interval
        self._started = self.clock.now()
        self._missing_until = self._started + missing_for
        self._reads = 0
        self._last: T | None = None
        self._failure: APIError | None = None

    async def next(self) -> T:
        """The state as it is now, or after the next pause.

        Raises:
            WaitTimeout: the deadline has passed.
            APIError: a call failed, and not only in passing.
        """
        while True:
            if self._reads:
                await self._pause()
            self._reads += 1
            self._failure = None
            state = await self.also(self._read())
            if state is None:
                continue
            before, self._last = self._last, state
            if before is None or self._where(before) != self._where(state):
                self._interval = self._shortest
            if self._on_update is not None:
                seen = self._on_update(state)
                if isawaitable(seen):
                    await seen
            return state

    async def also(self, call: Awaitable[R]) -> R | None:
        """What another call gives that the wait needs, or `None` if it failed in passing: ask again next time.

        Raises:
            APIError: the call failed, and not only in passing.
        """
        try:
            return await call
        except APIError as failure:
            missing = isinstance(failure, NotFoundError) and self._last is None
            if not (may_retry("GET", failure) or (missing and self.clock.now() < self._missing_until)):
                raise
            self._failure = failure
            return None

    async def _pause(self) -> None:
        left = self._started + self._timeout - self.clock.now()
        if left <= 0:
            raise self._timed_out() from self._failure
        pause = self._interval * random.uniform(0.75, 1.0)  # noqa: S311
        self._interval = min(self._interval * 1.25, self._longest)
        asked = retry_after(self._failure) if self._failure is not None else None
        await self.clock.sleep(min(max(pause, asked or 0.0), left))

    def _timed_out(self) -> WaitTimeout:
        found = "could not be read at all" if self._last is None else f"is still {self._where(self._last)}"
        but = f" (the last call failed: {self._failure})" if self._failure is not None else ""
        return WaitTimeout(
            f"{self.subject} {found} after {self._timeout:g} s{but}. Only the wait has ended: the work goes on, so wait "
            "again, or cancel it on the server",
            last=self._last,
            timeout=self._timeout,
        )


def _check(name: str, value: object, least: float) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ValueError(f"{name} is {value!r}: give a number of seconds above 0")
    if value < least:
        raise ValueError(
            f"{name} is {value!r}: reading more often than every {least:g} s burdens the server for nothing"
        )
