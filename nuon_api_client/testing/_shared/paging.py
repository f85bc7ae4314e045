"""How the server cuts a list into pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

MOST_ROWS = 100


def page(rows: Sequence[T], asked: Callable[[str], str | None]) -> tuple[list[T], dict[str, str]]:
    """The rows of the page that was asked for, and the headers that tell of it.

    Args:
        rows: all of them.
        asked: gives the value of a query parameter.

    Raises:
        ValueError: the limit is negative, which the server does not catch.
    """
    limit = min(_number(asked("limit"), 10), MOST_ROWS)
    offset, number = max(_number(asked("offset"), 0), 0), _number(asked("page"), 0)
    if limit < 0:
        raise ValueError("slice bounds out of range")
    if number > 0:
        offset = (number - 1) * limit
    headers = {
        "x-nuon-page-next": "true" if len(rows) > offset + limit else "false",
        "x-nuon-page-offset": str(offset),
        "x-nuon-page-limit": str(limit),
    }
    return list(rows[offset : offset + limit]), headers | ({"x-nuon-page-number": str(number)} if number > 0 else {})


def _number(text: str | None, default: int) -> int:
    try:
        return int(text or default)
    except ValueError:
        return default  # so does the server
