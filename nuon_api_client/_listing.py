"""Follow a list from page to page (offset_pagination.go, handle_paginated_response.go, log_stream_read_logs.go).

| `OPERATION.pages_by` | the request for the next page has | the last page has |
|---|---|---|
| `"offset"` | `offset`, larger by what `X-Nuon-Page-Limit` says | `X-Nuon-Page-Next: false`; without that header, fewer items than `limit` or no new item |
| `"cursor"` | `cursor`, which is the body's `next_cursor` | no `next_cursor` |
| `"more"` | `offset`, larger by the items that came | a body without `has_more: true` |
| `"time"` | `X-Nuon-API-Offset`, which is one nanosecond before `X-Nuon-API-Next` | no `X-Nuon-API-Next` |
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from nuon_api_client._shapes import Sendable, checked, whole_number
from nuon_api_client.errors import PaginationError, UnexpectedResponseError
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.types import Response

T = TypeVar("T")

LARGEST_PAGE = 100
"""The number of items that a server sends in a page at most, whatever `limit` asks for."""

MOST_AHEAD = 4
"""The number of pages that are asked for before their turn, at most."""

_PAGES_IN_BODY = {"cursor": {"items": [{}], "next_cursor": Sendable}, "more": {"items": [{}]}}


class Listing(Generic[T]):
    """Keep how far a list has been read, and the arguments for its next page.

    Args:
        operation: the list operation.
        kwargs: the keyword arguments that the caller gave for it.
        most: the largest number of items to read, `None` for all.

    Attributes:
        more: whether the list goes on.
        kwargs: the keyword arguments that ask for the next page.
        steady: the number of full pages in a row that began where they were expected to. With 0, what was asked for
            before its turn is of no use.
    """

    def __init__(self, operation: Operation, kwargs: Mapping[str, Any], most: int | None) -> None:
        self.kwargs = dict(kwargs)
        self.more = most != 0
        self.steady = 0
        self._operation, self._left = operation, math.inf if most is None else most
        self._ids: set[str] = set()
        self._nameless: list[T] = []
        self._asked: set[Any] = set()
        self._repeats = False
        self._fresh = self._stale = 0
        self._length: int | None = None
        self._most_ahead = MOST_AHEAD
        if "limit" in operation.bounds and kwargs.get("limit") is None:
            self.kwargs["limit"] = min(most or LARGEST_PAGE, LARGEST_PAGE) if not kwargs.get("page") else LARGEST_PAGE
        # The server lets `page` win over `offset`, but only `offset` can be moved.
        if (page := kwargs.get("page") or 0) > 0:
            self.kwargs |= {"page": None, "offset": (page - 1) * self.kwargs["limit"]}

    def goes_on(self) -> bool:
        """Return whether there is another page.

        Raises:
            PaginationError: the server announces another page, but would repeat what it has sent, or has sent nothing
                new for a long time.
        """
        if self._repeats:
            hint = ": too many records share one nanosecond" if self._operation.pages_by == "time" else ""
            raise PaginationError(
                f"{self._operation} announces more, but repeats what it has sent, or sends nothing{hint}"
            )
        return self.more

    def upcoming(self) -> list[dict[str, Any]]:
        """Return the arguments for the next page, if there is one, and for those to ask for at the same time.

        Only pages by offset can be asked for before the page before them has come: as many as have been steady, at most
        `MOST_AHEAD`, fewer once one has failed, and no more than `most` items need.
        """
        if not self.more or self._repeats:
            return []
        after = [number * (self._length or 0) for number in range(1, min(self.steady, self._most_ahead))]
        offset = self.kwargs.get("offset") or 0
        return [self.kwargs | {}, *(self.kwargs | {"offset": offset + rows} for rows in after if rows < self._left)]

    def slow_down(self) -> None:
        """Begin again with one page at a time, because a request for the next page has failed or was cancelled.

        It may have failed because there were too many, so from then on at most half as many are in flight.
        """
        if self.steady:
            self._most_ahead = max(1, self._most_ahead // 2)
        self.steady = 0

    def add(self, response: Response[Any]) -> list[T]:
        """Note a page, and return those of its items that are new.

        Raises:
            UnexpectedResponseError: the page does not say in the way of such pages what it holds and where the next is.
        """
        pages_by = self._operation.pages_by
        in_body = _PAGES_IN_BODY.get(pages_by or "")
        if in_body:
            checked(response, in_body, "a page")
        sent = (response.parsed.items or []) if in_body else response.parsed
        new = self._new(sent)
        self._fresh, self._stale = (self._fresh + 1, 0) if new else (self._fresh, self._stale + 1)
        if pages_by == "offset":
            self._move_offset(response, len(sent), len(new))
        elif pages_by == "cursor":
            self._move_to("cursor", response.parsed.next_cursor)
        elif pages_by == "more":
            self.more = response.parsed.has_more is True
            self._repeats = self.more and (not sent or self._stuck())
            self.kwargs["offset"] = (self.kwargs.get("offset") or 0) + len(sent)
        else:
            announced = whole_number(response, "X-Nuon-API-Next")
            # The server sends only what is strictly after the offset, and a page may end amid the records of a nanosecond.
            back = 1 if self.kwargs.get("order") == "desc" else -1
            self._move_to("x_nuon_api_offset", str(announced + back) if announced else None)
        self._left -= len(new)
        if self._left <= 0:
            self.more = self._repeats = False
        return new

    def _new(self, sent: list[T]) -> list[T]:
        new: list[T] = []
        nameless = False
        for item in sent:
            found = getattr(item, "id", None)
            if not isinstance(found, str) or not found:
                nameless = True
                new.append(item)
            elif found not in self._ids:
                new.append(item)
                self._ids.add(found)
        if nameless:
            # What has no id cannot be told apart, but a whole page can.
            if sent == self._nameless:
                return []
            self._nameless = sent
        return new

    def _stuck(self) -> bool:
        # New rows can push everything that was read into the next pages, but not again and again.
        return self._stale > max(self._fresh, 10)

    def _move_to(self, name: str, value: str | None) -> None:
        self._asked.add(self.kwargs.get(name))
        self.more = bool(value)
        self._repeats = self.more and (value in self._asked or self._stuck())
        self.kwargs[name] = value

    def _move_offset(self, response: Response[Any], sent: int, new: int) -> None:
        limit, length = self.kwargs["limit"], _effective_limit(response)
        announced = response.headers.get("X-Nuon-Page-Next", "").strip().lower()
        if not announced:
            # Servers of 2025 send all steps of a workflow at once, and send them again for any offset.
            self.more = sent >= limit and not self._stale
        else:
            self.more = announced.split(",")[0] == "true"  # a proxy that sends a header twice makes "true, true" of it
            self._repeats = self.more and self._stuck()
        if not (announced and length and length == self._length) or new < sent:
            # The next pages begin elsewhere than was expected. Or rows have been pushed on, and a page that was read
            # before this one can lack what was pushed into it.
            self.steady = 0
        elif sent >= length:
            self.steady += 1
        self._length = length
        self.kwargs["offset"] = (self.kwargs.get("offset") or 0) + (length or limit)


def _effective_limit(response: Response[Any]) -> int | None:
    try:
        return whole_number(response, "X-Nuon-Page-Limit")
    except UnexpectedResponseError:
        return None  # then the pages are as long as was asked for
