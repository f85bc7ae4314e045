"""How the server cuts a list into pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")

MOST_ROWS = 100
"""So many rows are on a page at most, whatever `limit` says."""


def page(rows: Sequence[T], parameter: Callable[[str], str | None]) -> tuple[list[T], dict[str, str]]:
    """Return the rows of the page that a request asks for, and the headers that describe the page.

    Args:
        rows: the rows of all pages.
        parameter: returns the value of a query parameter of the request.

    Raises:
        ValueError: the limit is negative. The server does not catch this, and sends a 500 with this message.
    """
    limit = min(_number(parameter("limit"), 10), MOST_ROWS)
    offset, number = max(_number(parameter("offset"), 0), 0), _number(parameter("page"), 0)
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
        return default  # as the server does
