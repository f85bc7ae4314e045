"""Read a state again and again until it is terminal: the one loop behind every wait."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any, Generic, TypeAlias, TypeVar

from nuon_api_client._checks import is_positive
from nuon_api_client._http.retries import may_retry, retry_after
from nuon_api_client._standstill import StandstillCheck
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import APIError, NotFoundError, WaitTimeout
from nuon_api_client.types import Response

T = TypeVar("T")
R = TypeVar("R")

OnUpdate: TypeAlias = Callable[[T], Awaitable[Any] | Any]
"""A function, sync or async, that is called with each state that is read, changed or not. An exception in it ends the
wait."""

TIMEOUT = 3600.0
"""Seconds that a wait lasts by default. The server gives a build no more."""

LONGEST_INTERVAL = 15.0
"""Seconds between two reads when nothing has changed for a while."""

_GROWTH = 1.25
"""Factor by which the interval grows with each read that brings nothing new."""


class Poll(Generic[T]):
    """Read a state at once, then every `client.poll_interval` seconds, more slowly while nothing changes.

    The interval grows to 15 seconds, or stays as it is if it is longer than that. Each pause takes three quarters to
    all of the interval, at random, so that waits which begin together do not stay together.

    A passing failure (no response, 408, 429, 502, 503, 504) does not end the wait; any other does. The last read is made when the deadline has come. The deadline does not cut a read short: the
    timeout of the client bounds each read.

    Args:
        read: reads the state.
        subject: what is read, for messages.
        describe: says where a state has got to. If two states have the same text, nothing has changed.
        client: whose clock and poll interval the wait goes by.
        timeout: seconds until the deadline; `math.inf` for none.
        on_update: see `OnUpdate`.
        missing_for: seconds for which a 404 counts as a passing failure, if no read has succeeded before.

    Raises:
        ValueError: `timeout` is not a number above 0.
    """

    def __init__(
        self,
        read: Callable[[], Awaitable[Response[T]]],
        subject: str,
        describe: Callable[[T], str],
        *,
        client: NuonClient,
        timeout: float,
        on_update: OnUpdate[T] | None,
        missing_for: float = 0.0,
    ) -> None:
        if not is_positive(timeout):
            raise ValueError(f"timeout is {timeout!r}: give a number of seconds above 0 (math.inf for no limit)")
        self.subject = subject
        self._read, self._describe, self._on_update = read, describe, on_update
        self._clock, self._timeout = client.clock, timeout
        self._shortest = self._interval = client.poll_interval
        self._longest = max(self._shortest, LONGEST_INTERVAL)
        self._standstill = StandstillCheck(subject, self._clock)
        started = self._clock.now()
        self._deadline, self._missing_until = started + timeout, started + missing_for
        self._reads = 0
        self._last: T | None = None
        self._failure: APIError | None = None

    async def next(self) -> T:
        """Return the state as it is now, or after the next pause.

        Raises:
            WaitTimeout: the deadline has passed.
            ConfigurationError: the state is that of a FakeNuon whose time stands still.
            APIError: a call failed, and not only in passing.
        """
        while True:
            if self._reads:
                await self._pause()
            self._reads += 1
            self._failure = None
            response = await self.tolerate(self._read())
            if response is None:
                continue
            before, self._last = self._last, response.parsed
            self._standstill.note(response.headers)
            if before is None or self._describe(before) != self._describe(response.parsed):
                self._interval = self._shortest
            else:
                self._standstill.check()
            if self._on_update is not None:
                seen = self._on_update(response.parsed)
                if isawaitable(seen):
                    await seen
            return response.parsed

    async def tolerate(self, call: Awaitable[R]) -> R | None:
        """Return the result of a call that the wait needs, `None` if the call failed in passing.

        Raises:
            APIError: the call failed, and not only in passing.
        """
        try:
            return await call
        except APIError as failure:
            missing = isinstance(failure, NotFoundError) and self._last is None
            if not (may_retry("GET", failure) or (missing and self._clock.now() < self._missing_until)):
                raise
            self._failure = failure
            return None

    async def _pause(self) -> None:
        left = self._deadline - self._clock.now()
        if left <= 0:
            raise self._timed_out() from self._failure
        pause = self._interval * random.uniform(0.75, 1.0)  # noqa: S311
        self._interval = min(self._interval * _GROWTH, self._longest)
        asked = retry_after(self._failure) if self._failure is not None else None
        await self._standstill.sleep(min(max(pause, asked or 0.0), left))

    def _timed_out(self) -> WaitTimeout:
        found = "could not be read at all" if self._last is None else f"is still {self._describe(self._last)}"
        but = f" (the last call failed: {self._failure})" if self._failure is not None else ""
        return WaitTimeout(
            f"{self.subject} {found} after {self._timeout:g} s{but}. Only the wait has ended: the work goes on, so wait "
            "again, or cancel it on the server",
            last=self._last,
            timeout=self._timeout,
        )
