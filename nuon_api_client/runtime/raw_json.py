"""Parse JSON, or look that it is JSON and keep it as text, to be parsed when somebody reads it.

A `msgspec.Raw` is a piece of JSON text. One that was cut out of a longer text is a view of it, and keeps it in memory.

The first functions are C, so no frame of theirs shows a text. They raise `ValueError` for what is not JSON, and
`RecursionError` for what is nested too deeply. All but `loads` look whether a string is UTF-8 only when they decode it.
"""

from __future__ import annotations

import json
from functools import partial
from struct import Struct
from typing import Any

from msgspec import Raw
from msgspec.json import Decoder

loads = Decoder().decode
"""Parse JSON, bytes or text."""

keep = Decoder(Raw).decode
"""Return JSON as it is, without the space around it. To parse it takes four times as long."""

keep_items = Decoder(list[Raw] | None).decode
"""Do the same with each item of an array. It raises `ValueError` for any other JSON but null."""

first_byte = Struct("c").unpack_from
BRACE = (b"{",)
"""The `first_byte` of an object's text."""


def parse(raw: Raw) -> Any:
    """Parse what `keep` has let through, or a part of it. This never fails."""
    try:
        return loads(raw)
    except ValueError:  # a number that no float can hold, which Python's own parser makes infinite
        return _loads(bytes(raw))
    except RecursionError:  # `keep` was called with less on the stack
        return _parse_on_an_empty_stack(bytes(raw))


def _parse_on_an_empty_stack(text: bytes) -> Any:
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(_loads, text).result()


def _whole_number(digits: str) -> int | float:
    try:
        return int(digits)
    except ValueError:  # more digits than Python takes
        return float(digits)


_loads = partial(json.loads, parse_int=_whole_number)
