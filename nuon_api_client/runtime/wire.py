"""Read and write JSON and times as the control plane writes them."""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

try:
    from gc import is_tracked
except ImportError:  # PyPy has no such function

    def is_tracked(_: Any, /) -> bool:
        """Say that a container may hold other containers."""
        return True


def dumps(value: Any) -> bytes:
    """Return the JSON bytes of a value that `encode` has made.

    Not by msgspec, which writes null for NaN. Bodies of requests are small.

    Raises:
        TypeError, ValueError, RecursionError: the value is not JSON.
    """
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


# Servers send Go's time.Time{} where a time was not set.
_GO_ZERO_TIME = "0001-01-01T00:00:00"


def is_zero_time(value: object) -> bool:
    """Tell whether `value` is Go's zero time, by which servers mean that there is none."""
    return isinstance(value, str) and value.startswith(_GO_ZERO_TIME)


def parse_time(value: Any) -> Any:
    """Return the `datetime` of an RFC 3339 string, `None` for Go's zero time, and anything else as it came."""
    try:
        time = _from_iso(value)
    except (TypeError, ValueError):
        return value
    return time if time.year > 1 or not is_zero_time(value) else None


_from_iso = datetime.fromisoformat


def parse_date(value: Any) -> Any:
    """Return the `date` of an ISO 8601 string, and anything else as it came."""
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        return value


def parse_uuid(value: Any) -> Any:
    """Return the `UUID` of a string, and anything else as it came."""
    try:
        return UUID(value)
    except (TypeError, ValueError, AttributeError):
        return value


def format_time(value: datetime) -> str:
    """Return a time as the server writes it: RFC 3339, with `Z` for UTC.

    Raises:
        ValueError: `value` has no time zone, so the server could not know which moment is meant.
    """
    if value.tzinfo is None:
        raise ValueError(f"{value!r} has no time zone: use for example datetime.now(tz=UTC)")
    text = value.isoformat()
    return text[:-6] + "Z" if value.utcoffset() == UTC.utcoffset(None) else text


ATOMS = frozenset({str, int, float, bool, type(None)})
_CONTAINERS = frozenset({dict, list})


def encode(value: Any) -> Any:
    """Return a new JSON value of anything that a model or a request can hold. What JSON does not have stays as it is.

    Raises:
        ValueError: the key of a map is neither text nor a whole number, or a time has no zone.
    """
    kind = type(value)
    if kind in ATOMS:
        return value
    if kind is list:
        return [encode(item) for item in value]
    if kind is dict:
        return {_key(key): encode(item) for key, item in value.items()}
    if hasattr(kind, "to_dict"):
        return value.to_dict()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return format_time(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Mapping):
        return {_key(key): encode(item) for key, item in value.items()}
    if isinstance(value, tuple | set | frozenset):
        return [encode(item) for item in value]
    return value


def _key(key: Any) -> str:
    if type(key) is str:
        return key
    found = encode(key)
    if isinstance(found, str) or type(found) is int:
        return str(found)
    raise ValueError(f"a key of a map is of type {type(key).__name__}, but JSON has only text for keys")


def copy_json(value: Any) -> Any:
    """Return a deep copy of a JSON value."""
    if type(value) not in _CONTAINERS:
        return value if type(value) in ATOMS else copy.deepcopy(value)
    # A loop over shallow copies is several times faster than copy.deepcopy, and than marshal or a recursion.
    result = value.copy()
    waiting = [result]
    while waiting:
        holder = waiting.pop()
        for key, item in holder.items() if type(holder) is dict else enumerate(holder):
            kind = type(item)
            if kind is str:
                continue
            if kind in _CONTAINERS:
                holder[key] = inner = item.copy()
                if is_tracked(inner):  # else there is no container in it
                    waiting.append(inner)
            elif kind not in ATOMS:  # not JSON: a caller has put it there
                holder[key] = copy.deepcopy(item)
    return result
