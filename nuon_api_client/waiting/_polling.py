"""Read a state again and again until it is terminal: the one loop behind every wait."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import Any, Generic, TypeAlias, TypeVar

from nuon_api_client._checks import is_positive, shown
from nuon_api_client._patience import Pace, Patience, persist
from nuon_api_client._standstill import StandstillCheck
from nuon_api_client.client import NuonClient
from nuon_api_client.errors import APIError, WaitTimeout
from nuon_api_client.types import Response

T = TypeVar("T")
R = TypeVar("R")

OnUpdate: TypeAlias = Callable[[T], Awaitable[Any] | Any]
"""A function, sync or async, that is called with each state that is read, changed or not. An exception in it ends the
wait."""

TIMEOUT = 3600.0
"""Seconds that a wait lasts by default. The server gives a build no more."""

_DIAGNOSIS = 30.0
"""Seconds for which calls that may tell more of a failure are tried."""


def check_on_update(on_update: object) -> None:
    """Refuse what cannot be called.

    Raises:
        ValueError: `on_update` is neither a function nor `None`.
    """
    if on_update is not None and not callable(on_update):
        raise ValueError(f"on_update is of type {type(on_update).__name__}: give a function")


class Poll(Generic[T]):
    """Read a state at once, then every `client.poll_interval` seconds, more slowly while nothing changes.

    How long failures are put up with is in `nuon_api_client._patience`. The last read is made when the deadline has
    come. The deadline does not cut a read short: the timeout of the client bounds each read.

    Args:
        read: reads the state, by the client that it is given.
        check: takes the response and the subject; raises `UnexpectedResponseError` for a state that cannot be read.
        subject: what is read, for messages.
        describe: says where a state has got to. If two states have the same text, nothing has changed.
        client: makes the calls, without retries of its own; the wait goes by its clock and poll interval.
        timeout: seconds until the deadline; `math.inf` for none.
        on_update: see `OnUpdate`.

    Raises:
        ValueError: `timeout` is not a number above 0, or `on_update` not a function.
    """

    def __init__(
        self,
        read: Callable[[NuonClient], Awaitable[Response[T]]],
        check: Callable[[Response[T], str], T],
        subject: str,
        describe: Callable[[T], str],
        *,
        client: NuonClient,
        timeout: float,
        on_update: OnUpdate[T] | None,
    ) -> None:
        if not is_positive(timeout):
            raise ValueError(f"timeout is {shown(timeout)}: give a number of seconds above 0 (math.inf for no limit)")
        check_on_update(on_update)
        self.subject = subject
        self.client = client.with_options(max_retries=0)
        """Makes the calls of this wait. The wait is their retry, so that no pause is longer than it allows."""
        self._read, self._check, self._describe, self._on_update = read, check, describe, on_update
        self._clock, self._timeout = client.clock, timeout
        self._interval = client.poll_interval
        self._pace, self._patience = Pace(self._interval), Patience(self._clock)
        self._standstill = StandstillCheck(subject, self._clock)
        self._deadline = self._clock.now() + timeout
        self._reads = 0
        self._last: T | None = None
        self._last_at = 0.0
        self._failure: APIError | None = None

    async def next(self) -> T:
        """Return the state as it is now, or after the next pause.

        Raises:
            WaitTimeout: the deadline has passed.
            ConfigurationError: the state is that of a FakeNuon whose time stands still.
            APIError: a call failed, and not only in passing; see `nuon_api_client.waiting`.
        """
        while True:
            if self._reads:
                await self._pause()
            self._reads += 1
            self._failure = None
            response = await self.tolerate(self._checked_read(), self._patience)
            if response is None:
                continue
            before, self._last, self._last_at = self._last, response.parsed, self._clock.now()
            self._standstill.note(response.headers)
            if before is None or self._describe(before) != self._describe(response.parsed):
                self._pace.quicken()
            else:
                self._standstill.check()
            if self._on_update is not None:
                seen = self._on_update(response.parsed)
                if isawaitable(seen):
                    await seen
            return response.parsed

    async def tolerate(self, call: Awaitable[R], patience: Patience) -> R | None:
        """Return the result of a call that the wait needs, `None` if the call may be made again after the next read.

        Args:
            call: the call, not begun.
            patience: how long failures of such calls are put up with.

        Raises:
            APIError: the call failed, and not only in passing.
        """
        try:
            result = await call
        except APIError as failure:
            if not patience.bears(failure):
                if self._last is not None:
                    ago = self._clock.now() - self._last_at
                    failure.add_note(
                        f"{self.subject} was {self._describe(self._last)} when it was last seen, {ago:.0f} s ago."
                    )
                raise
            self._standstill.check_failing(failure)
            self._failure = failure
            return None
        patience.succeeded()
        return result

    async def diagnose(self, call: Callable[[], Awaitable[R]]) -> R:
        """Return the result of a call that may tell more of a failure; try for half a minute.

        Raises:
            APIError: the call failed, and not only in passing.
        """
        patience = Patience(self._clock, proven=True, final=("missing", "refused"), most=_DIAGNOSIS)
        return await persist(call, patience, self._standstill, self._interval)

    async def _checked_read(self) -> Response[T]:
        response = await self._read(self.client)
        self._check(response, self.subject)
        return response

    async def _pause(self) -> None:
        left = self._deadline - self._clock.now()
        if left <= 0:
            raise self._timed_out() from self._failure
        await self._standstill.sleep(min(self._pace.pause(self._failure), left))

    def _timed_out(self) -> WaitTimeout:
        found = "could not be read at all" if self._last is None else f"is still {self._describe(self._last)}"
        but = f" (the last call failed: {self._failure})" if self._failure is not None else ""
        return WaitTimeout(
            f"{self.subject} {found} after {self._timeout:g} s{but}. Only the wait has ended: the work goes on, so wait "
            "again, or cancel it on the server",
            last=self._last,
            timeout=self._timeout,
        )
