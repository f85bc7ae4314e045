"""How long waits and followers of logs put up with calls that fail.

The table is in the docstring of `nuon_api_client.waiting`. Its reasons:

* Before a read has succeeded, most failures are as likely the caller's mistake: another URL, id or token. A 404 may also
  come from a database replica that does not have a new object yet.
* Afterwards they are trouble of the control plane, or of what stands before it. A 401 or 403 passes if an identity
  provider is in trouble, or if a token function still returns an old token.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from typing import TypeVar

from nuon_api_client._clock import ClientClock
from nuon_api_client._http.retries import may_retry, retry_after
from nuon_api_client._standstill import StandstillCheck
from nuon_api_client.errors import (
    APIError,
    APIStatusError,
    AuthenticationError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    UnexpectedResponseError,
)

T = TypeVar("T")

LONGEST_INTERVAL = 15.0
"""Seconds between two reads when nothing has changed for a while."""

LONGEST_RETRY_AFTER = 60.0
"""Seconds that a server's `Retry-After` counts for at most: a proxy's may be a day."""

_GROWTH = 1.25
"""Factor by which the interval grows with each read that brings nothing new."""

_TROUBLE = 2 * 3600.0
# Seconds for which each kind of failure is put up with: before a call has succeeded, and afterwards.
_LIMITS = {
    "passing": (_TROUBLE, _TROUBLE),
    "failing": (300.0, _TROUBLE),
    "unreadable": (0.0, _TROUBLE),
    "missing": (30.0, 60.0),
    "refused": (0.0, 300.0),
}


class Patience:
    """Tell of one kind of call whether its failures are to be put up with.

    Args:
        clock: the time to go by.
        proven: whether another call has shown that URL, id and token are right.
        final: the kinds of failure that end the wait at once, in spite of the table.
        most: seconds that no kind of failure is put up with any longer.
    """

    def __init__(
        self, clock: ClientClock, *, proven: bool = False, final: tuple[str, ...] = (), most: float = _TROUBLE
    ) -> None:
        self._clock, self._proven, self._final, self._most = clock, proven, final, most
        self._since: dict[str, float] = {}

    def succeeded(self) -> None:
        """Note that a call has succeeded."""
        self._proven = True
        self._since.clear()

    def bears(self, failure: APIError) -> bool:
        """Note a failure, and return whether the call may be made again."""
        kind = _kind(failure)
        if kind is None or kind in self._final:
            return False
        lasted = self._clock.now() - self._since.setdefault(kind, self._clock.now())
        if lasted < min(_LIMITS[kind][self._proven], self._most):
            return True
        if lasted:
            failure.add_note(f"The calls have failed in this way for {lasted:.0f} s.")
        return False


class Pace:
    """Give the pauses between reads: each a little longer than the one before, up to 15 seconds.

    Each takes three quarters to all of the interval, at random, so that waits which begin together do not stay together.

    Args:
        shortest: the first interval, in seconds; if it is longer than 15, the others are no longer.
    """

    def __init__(self, shortest: float) -> None:
        self._shortest = self._interval = shortest
        self._longest = max(shortest, LONGEST_INTERVAL)

    def quicken(self) -> None:
        """Begin again with the shortest pause."""
        self._interval = self._shortest

    def pause(self, failure: APIError | None) -> float:
        """Return the seconds until the next read.

        Args:
            failure: of the last read. It may ask for a longer pause, up to a minute.
        """
        pause = self._interval * random.uniform(0.75, 1.0)  # noqa: S311
        self._interval = min(self._interval * _GROWTH, self._longest)
        asked = retry_after(failure) if failure is not None else None
        return max(pause, min(asked or 0.0, LONGEST_RETRY_AFTER))


async def persist(
    call: Callable[[], Awaitable[T]], patience: Patience, standstill: StandstillCheck, interval: float
) -> T:
    """Make a call until it succeeds.

    Args:
        call: makes it once.
        patience: how long failures are put up with.
        standstill: sleeps between two calls.
        interval: seconds of the first pause.

    Raises:
        APIError: the call failed in a way that is not to be put up with, or for too long.
    """
    pace = Pace(interval)
    while True:
        try:
            result = await call()
        except APIError as failure:
            if not patience.bears(failure):
                raise
            standstill.check_failing(failure)
            pause = pace.pause(failure)
        else:
            patience.succeeded()
            return result
        await standstill.sleep(pause)


def _kind(failure: APIError) -> str | None:
    match failure:
        case _ if may_retry("GET", failure):
            return "passing"
        case ServerError():
            return "failing"
        case UnexpectedResponseError():
            return "unreadable"
        case NotFoundError():
            return "missing"
        case AuthenticationError() | PermissionDeniedError():
            return "refused"
        case APIStatusError(status_code=status) if 300 <= status < 400:
            return "unreadable"
    return None
