"""Checks of what a client is given: each returns the value in the form that is used, or raises `ConfigurationError`."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import TypeGuard

from nuon_api_client._clock import ClientClock
from nuon_api_client.errors import ConfigurationError


def checked_header(value: object, what: str, source: str) -> str:
    """Return `value` if it can be sent in a header.

    Raises:
        ConfigurationError: it cannot. The message does not show it: it may be a secret.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"the {what} from {source} is of type {type(value).__name__}, not a string")
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ConfigurationError(
            f"the {what} from {source} has a space at an end, a line break or a character that is not ASCII"
        )
    return value


def checked_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return the headers with their names in lower case, if all can be sent."""
    for name in headers or {}:
        # RFC 9110 calls this a token.
        if not re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", checked_header(name, "header name", "headers"), re.ASCII):
            raise ConfigurationError(f"headers has {name!r}, which cannot be the name of a header")
    return {name.lower(): checked_header(value, f"header {name}", "headers") for name, value in (headers or {}).items()}


def checked_timeout(timeout: object) -> float:
    """Return the timeout of a call in seconds; `math.inf` is no limit."""
    if not is_positive(timeout):
        raise ConfigurationError(f"timeout is {timeout!r}: give a number of seconds above 0 (math.inf for no limit)")
    return float(timeout)


def checked_retries(max_retries: object) -> int:
    """Return the number of attempts after the first."""
    if not isinstance(max_retries, int) or isinstance(max_retries, bool) or max_retries < 0:
        raise ConfigurationError(f"max_retries is {max_retries!r}: give a whole number, 0 for none")
    return max_retries


def checked_size(max_response_size: object) -> int:
    """Return the number of bytes that a response may have."""
    if not isinstance(max_response_size, int) or isinstance(max_response_size, bool) or max_response_size < 1:
        raise ConfigurationError(f"max_response_size is {max_response_size!r}: give a whole number of bytes above 0")
    return max_response_size


def checked_poll_interval(poll_interval: object, *, least: float) -> float:
    """Return the seconds between two reads of a wait.

    Args:
        poll_interval: what was given.
        least: seconds; less would burden the server.
    """
    if not (is_positive(poll_interval) and poll_interval < math.inf):
        raise ConfigurationError(f"poll_interval is {poll_interval!r}: give a finite number of seconds above 0")
    if poll_interval < least:
        raise ConfigurationError(
            f"poll_interval is {poll_interval!r}: reading more often than every {least:g} s burdens the server for nothing"
        )
    return float(poll_interval)


def checked_clock(clock: ClientClock) -> ClientClock:
    """Return the clock, if it has the methods of one."""
    if missing := [name for name in ("now", "sleep", "sleep_sync") if not callable(getattr(clock, name, None))]:
        raise ConfigurationError(f"clock is {clock!r}, which has no {' and no '.join(missing)}: see ClientClock")
    return clock


def is_positive(value: object) -> TypeGuard[float]:
    """Return whether a value is a number above 0; `math.inf` is one, and a bool is none."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0
