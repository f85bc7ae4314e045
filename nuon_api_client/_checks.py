"""Checks of what a client is given: each returns the value in the form that is used, or raises `ConfigurationError`."""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Mapping
from typing import TypeGuard

from nuon_api_client._clock import ClientClock
from nuon_api_client.errors import ConfigurationError
from nuon_api_client.types import OnAttempt

_MADE_FROM_THE_BODY = ("content-length", "transfer-encoding")
_MOST_SECONDS = 1_000_000
"""Eleven days. What is much longer does not fit into what an operating system waits for."""


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
    if headers is None:
        return {}
    if not isinstance(headers, Mapping):
        raise ConfigurationError(f"headers is of type {type(headers).__name__}: give a mapping of names to values")
    checked: dict[str, str] = {}
    for number, (name, value) in enumerate(headers.items(), 1):
        # RFC 9110 calls this a token. It is not shown: whoever confuses name and value has put a secret there.
        if not re.fullmatch(r"[\w!#$%&'*+.^`|~-]+", checked_header(name, f"name number {number}", "headers"), re.ASCII):
            raise ConfigurationError(f"name number {number} from headers cannot be the name of a header")
        if name.lower() in _MADE_FROM_THE_BODY:
            raise ConfigurationError(f"headers has {name}, which each call makes from its body")
        if name.lower() == "x-nuon-org-id":
            raise ConfigurationError("headers has X-Nuon-Org-ID: give org_id=, or take client.for_org(org_id)")
        checked[name.lower()] = checked_header(value, f"header {name}", "headers")
    return checked


def checked_timeout(timeout: object) -> float:
    """Return the timeout of a call in seconds; `math.inf` is no limit."""
    if not is_positive(timeout):
        raise ConfigurationError(
            f"timeout is {shown(timeout)}: give a number of seconds above 0 (math.inf for no limit)"
        )
    if _MOST_SECONDS < timeout < math.inf:
        raise ConfigurationError(
            f"timeout is {shown(timeout)}: give at most {_MOST_SECONDS:,} seconds, or math.inf for no limit"
        )
    return float(timeout)


def checked_retries(max_retries: object) -> int:
    """Return the number of attempts after the first."""
    if not is_whole(max_retries) or max_retries < 0:
        raise ConfigurationError(f"max_retries is {shown(max_retries)}: give a whole number, 0 for none")
    return int(max_retries)


def checked_size(max_response_size: object) -> int:
    """Return the number of bytes that a response may have."""
    if not is_whole(max_response_size) or max_response_size < 1:
        raise ConfigurationError(
            f"max_response_size is {shown(max_response_size)}: give a whole number of bytes above 0"
        )
    return int(max_response_size)


def checked_poll_interval(poll_interval: object, *, least: float) -> float:
    """Return the seconds between two reads of a wait.

    Args:
        poll_interval: what was given.
        least: seconds; less would burden the server. 0 if a clock of the caller's makes what it likes of any number.
    """
    if not (is_positive(poll_interval) and poll_interval < math.inf):
        raise ConfigurationError(f"poll_interval is {shown(poll_interval)}: give a finite number of seconds above 0")
    if least and poll_interval > _MOST_SECONDS:
        raise ConfigurationError(f"poll_interval is {shown(poll_interval)}: give at most {_MOST_SECONDS:,} seconds")
    if poll_interval < least:
        raise ConfigurationError(
            f"poll_interval is {shown(poll_interval)}: reading more often than every {least:g} s burdens the server for nothing"
        )
    return float(poll_interval)


def checked_clock(clock: ClientClock) -> ClientClock:
    """Return the clock, if it has the methods of one."""
    if missing := [name for name in ("now", "sleep", "sleep_sync") if not callable(getattr(clock, name, None))]:
        raise ConfigurationError(f"clock is {shown(clock)}, which has no {' and no '.join(missing)}: see ClientClock")
    return clock


def checked_flag(value: bool, name: str) -> bool:
    """Return a switch that is true or false: `"false"` from an environment variable is neither."""
    if not isinstance(value, bool):
        raise ConfigurationError(f"{name} is {shown(value)}: give True or False")
    return value


def checked_hook(on_attempt: OnAttempt | None) -> OnAttempt | None:
    """Return the function that is told of each attempt, if there is one."""
    if on_attempt is None:
        return None
    if not callable(on_attempt):
        raise ConfigurationError(f"on_attempt is of type {type(on_attempt).__name__}: give a function")
    from inspect import iscoroutinefunction  # few clients have a hook

    if iscoroutinefunction(on_attempt) or iscoroutinefunction(type(on_attempt).__call__):
        raise ConfigurationError(
            "on_attempt is an async function, which nobody would await: give one that is not async"
        )
    return on_attempt


def is_whole(value: object) -> TypeGuard[int]:
    """Return whether a value is a whole number; a bool is none."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_positive(value: object) -> TypeGuard[float]:
    """Return whether a value is a number above 0: `math.inf` is one, a bool is none, nor is what no float can hold."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return False
    return 0 < value <= sys.float_info.max or value == math.inf


def shown(value: object) -> str:
    """Return a value as a message can hold it: some have no repr, such as 10**5000, and some a very long one."""
    try:
        text = repr(value)
    except Exception:  # noqa: BLE001  # it is the caller's code
        return f"of type {type(value).__name__}"
    return text if len(text) <= 100 else f"{text[:100]}..."
