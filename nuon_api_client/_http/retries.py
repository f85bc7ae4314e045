"""When a call is sent again.

| failure | GET, HEAD, PUT, DELETE | POST, PATCH |
|---|---|---|
| no connection could be made | again | again |
| the connection broke, or no response came in time | again | never: the server may have acted |
| 429 or 503 with `Retry-After` | again, when it says | again, when it says |
| 408, 429, 502, 503, 504, 520 to 529 | again | never |
| any other response | never | never |

A POST whose body has an idempotency key (`request_id`) goes by the column of GET if the client was told that its control
plane knows such keys (`trust_request_id`); a 409 that says that the key is in use at this moment is then sent again too.

Proxies send 520 to 529 where they could not reach the control plane, or got no response that they understand.

The backoff is random, between 0 and 0.5, 1, 2, 4, then 8 seconds; `Retry-After` (seconds or a date) replaces it. The
call's `timeout` covers all attempts and the pauses between them: a pause that would end after the deadline is not begun,
and the last failure is raised. `max_retries` counts the attempts after the first.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from nuon_api_client.errors import APIConnectionError, APIError, APIStatusError

IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "PUT", "DELETE"})
PASSING_STATUSES = frozenset({408, 429, 502, 503, 504, *range(520, 530)})
KEY_IN_USE = "request_id is already in use"  # a twin of the call is being carried out at this moment
FIRST_BACKOFF, LONGEST_BACKOFF = 0.5, 8.0
_LONGEST_RETRY_AFTER = 7 * 86400.0  # seconds; a clock that is asked to sleep for ages may raise


def may_retry(method: str, failure: APIError, *, keyed: bool = False) -> bool:
    """Return whether a call that failed this way can be sent again without being carried out twice.

    Args:
        method: of the request.
        failure: how the last attempt failed.
        keyed: whether the body has an idempotency key that the control plane goes by.
    """
    idempotent = keyed or method in IDEMPOTENT_METHODS
    if isinstance(failure, APIConnectionError):
        return idempotent or not failure.maybe_sent
    if isinstance(failure, APIStatusError):
        if failure.status_code in (429, 503) and retry_after(failure) is not None:
            return True
        if keyed and failure.status_code == 409:
            # Only this 409 passes: the two others say that the key belongs to another request, or to an install that has
            # moved on (`request_id was already used ...`, `install app config moved ...`).
            return KEY_IN_USE in failure.error
        return failure.status_code in PASSING_STATUSES and idempotent
    return False


def retry_after(failure: APIError) -> float | None:
    """Return the seconds that the server asks to wait, at most a week, `None` if it asks for none."""
    value = getattr(failure, "headers", {}).get("retry-after", "").strip()
    if re.fullmatch(r"\d+\.?\d*|\.\d+", value, re.ASCII):  # the standard has no fractions, but proxies send them
        return min(float(value), _LONGEST_RETRY_AFTER)
    from email.utils import parsedate_to_datetime  # few responses ask for a pause

    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, OverflowError):  # OverflowError: a time zone beyond all bounds
        return None
    if moment.tzinfo is None:  # "-0000", which is UTC according to RFC 5322
        moment = moment.replace(tzinfo=UTC)
    return min(max(0.0, (moment - datetime.now(tz=UTC)).total_seconds()), _LONGEST_RETRY_AFTER)


def pause_before_retry(failure: APIError, retries: int) -> float:
    """Return the seconds to wait before the next attempt.

    Args:
        failure: how the last attempt failed.
        retries: how many attempts after the first there were already.
    """
    asked = retry_after(failure)
    if asked is not None:
        return asked
    from random import uniform  # few calls fail

    # Full jitter: hundreds of calls that fail together must not come back together. The exponent is bounded because a
    # float is, and a call may be given thousands of retries.
    return uniform(0, min(FIRST_BACKOFF * 2 ** min(retries, 10), LONGEST_BACKOFF))  # noqa: S311
