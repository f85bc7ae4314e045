"""When a call is sent again.

| failure | GET, HEAD, PUT, DELETE | POST, PATCH |
|---|---|---|
| no connection could be made | again | again |
| the connection broke, or no answer came in time | again | never: the server may have acted |
| 429 or 503 with `Retry-After` | again, when it says | again, when it says |
| 408, 429, 502, 503, 504 | again | never |
| any other answer | never | never |

The wait grows, at random between 0 and 0.5, 1, 2, 4, then 8 seconds; `Retry-After` (seconds or a date) replaces
it. The call's `timeout` covers all attempts and the waits between them: a wait that would pass it is not begun,
and the last failure is raised. `max_retries` counts the attempts after the first. The loop is stamina's, so its
instrumentation hooks see each retry, and `stamina.set_testing` and `stamina.set_active` work.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from time import monotonic
from typing import TYPE_CHECKING

from attrs import define, field

from nuon_api_client.errors import APIConnectionError, APIError, APIStatusError

if TYPE_CHECKING:
    import stamina

    from nuon_api_client.types import RawResponse

REPEATABLE_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
PASSING_STATUSES = frozenset({408, 429, 502, 503, 504})
FIRST_WAIT, LONGEST_WAIT = 0.5, 8.0


def may_repeat(method: str, failure: BaseException) -> bool:
    """Whether a call that failed this way can be sent again without being done twice."""
    if isinstance(failure, APIConnectionError):
        return method in REPEATABLE_METHODS or not failure.maybe_sent
    if isinstance(failure, APIStatusError):
        if failure.status_code in (429, 503) and retry_after(failure) is not None:
            return True
        return failure.status_code in PASSING_STATUSES and method in REPEATABLE_METHODS
    return False


def retry_after(failure: APIError) -> float | None:
    """Seconds that the server asks to wait, if it does."""
    value = getattr(failure, "headers", {}).get("retry-after", "").strip()
    if value.isascii() and value.isdigit():
        return float(value)
    from email.utils import parsedate_to_datetime  # few answers ask for a wait

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):  # the latter for a time zone beyond all bounds
        return None
    if moment.tzinfo is None:  # "-0000": UTC, says RFC 5322
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(tz=UTC)).total_seconds())


@define
class Attempts:
    """The attempts of one call: how many, and until when."""

    method: str
    max_retries: int
    timeout: float
    """Seconds for all of them."""
    _deadline: float = field(init=False)
    _waits: int = field(init=False, default=0)

    def __attrs_post_init__(self) -> None:
        self._deadline = monotonic() + self.timeout

    @property
    def left(self) -> float:
        """Seconds that are left, a little more than none at the least."""
        return max(self._deadline - monotonic(), 0.001)

    def wait_after(self, failure: Exception) -> float | bool:
        """Seconds to wait before the next attempt, `False` if there is to be none."""
        if not may_repeat(self.method, failure):
            return False
        asked = retry_after(failure) if isinstance(failure, APIError) else None
        # Full jitter: hundreds of calls that fail together must not come back together.
        wait = random.uniform(0, min(FIRST_WAIT * 2**self._waits, LONGEST_WAIT)) if asked is None else asked  # noqa: S311
        self._waits += 1
        return wait if wait < self._deadline - monotonic() else False

    def again(self, failure: APIError, send: Callable[[], RawResponse]) -> RawResponse:
        """The answer of a later attempt, after the first has failed.

        Raises:
            APIError: the last failure; the first, if there is to be no other attempt.
        """
        self._check(failure)
        for attempt in self._loop():
            with attempt:
                if attempt.num == 1:
                    raise failure
                return send()
        raise failure

    async def aagain(self, failure: APIError, send: Callable[[], Awaitable[RawResponse]]) -> RawResponse:
        """As `again`, for async calls."""
        self._check(failure)
        async for attempt in self._loop():
            with attempt:
                if attempt.num == 1:
                    raise failure
                return await send()
        raise failure

    def _check(self, failure: APIError) -> None:
        if not (self.max_retries and may_repeat(self.method, failure)):
            raise failure

    def _loop(self) -> stamina._core._RetryContextIterator:
        import stamina  # a call that succeeds at once does not even load it

        return stamina.retry_context(on=self.wait_after, attempts=self.max_retries + 1, timeout=None)
