"""Check what a helper reads of a response, before it goes by it.

A model takes any JSON, so that no response fails to parse. A helper that decides by what it reads must not take a number
for a list, or give the server's nonsense back to it as an id.

A shape is a type, a list of a shape, or the shapes of some attributes of a model. `None` has every shape: servers leave
out what is empty.
"""

from __future__ import annotations

import json
from typing import Any, TypeVar

from nuon_api_client.errors import UnexpectedResponseError
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.operations import is_segment, is_unicode
from nuon_api_client.types import RawResponse, Response

T = TypeVar("T")


class Id:
    """The shape of an id that may be empty; else it can be sent back."""


class Sendable:
    """The shape of a text that can be sent back."""


_NAMES = {str: "text", list: "an array", dict: "an object", bool: "true or false", Id: "an id", Sendable: "text"}


def checked(response: Response[T], shape: Any, subject: str) -> T:
    """Return what a response holds.

    Args:
        response: of a read.
        shape: what the caller is going to read of it.
        subject: what was read, for the message.

    Raises:
        UnexpectedResponseError: it has another shape.
    """
    if found := _misfit(response.parsed, shape):
        raise unexpected(response, _told(subject, found))
    return response.parsed


def check_shape(model: Model, shape: Any, subject: str) -> None:
    """Check a model of which the response is not at hand.

    Raises:
        UnexpectedResponseError: it has another shape; its body is the model's JSON.
    """
    if found := _misfit(model, shape):
        raise UnexpectedResponseError(RawResponse(200, {}, _json_of(model)), _told(subject, found))


def _json_of(model: Model) -> bytes:
    try:
        return json.dumps(model.to_dict()).encode()
    except (RecursionError, ValueError):
        return b"{}"


def unexpected(response: Response[Any], expected: str) -> UnexpectedResponseError:
    """Return the exception for a response that could be parsed, but is not what was expected."""
    return UnexpectedResponseError(RawResponse(response.status_code, response.headers, response.content), expected)


def whole_number(response: Response[Any], header: str) -> int | None:
    """Return the number in a header, `None` if the header is absent or empty.

    Raises:
        UnexpectedResponseError: the header is not one whole number of at most 19 digits, as 64 bits hold.
    """
    # A proxy that sends a header twice makes "100, 100" of it.
    found = {text.strip() for text in response.headers.get(header, "").split(",")}
    (text,) = found if len(found) == 1 else ("?",)
    if text.isascii() and text.isdecimal() and len(text) < 20:
        return int(text)
    if not text:
        return None
    raise unexpected(response, f"a whole number in the header {header}")


def is_sendable(value: object) -> bool:
    """Tell whether a value is text that can be sent back."""
    return isinstance(value, str) and is_unicode(value)


def _misfit(value: Any, shape: Any) -> tuple[str, str] | None:
    """Return what was expected, and the path from `value` to where it was; `None` if the value has the shape.

    Nearly every value has it, so a path is made only on the way back from what does not fit.
    """
    if value is None:
        return None
    if isinstance(shape, dict):
        if not isinstance(value, Model):
            return "an object", ""
        for name, inner in shape.items():
            if found := _misfit(getattr(value, name, None), inner):
                return found[0], f".{name}{found[1]}"
        return None
    if isinstance(shape, list):
        if not isinstance(value, list):
            return "an array", ""
        (inner,) = shape
        for number, item in enumerate(value):
            if item is None:  # which has no place in a list
                return "no null", ""
            if found := _misfit(item, inner):
                return found[0], f"[{number}]{found[1]}"
        return None
    if shape is Id:
        fits = value == "" or is_segment(value)
    elif shape is Sendable:
        fits = is_sendable(value)
    else:
        fits = isinstance(value, shape)
    return None if fits else (_NAMES[shape], "")


def _told(subject: str, misfit: tuple[str, str]) -> str:
    expected, path = misfit
    return f"{subject} with {expected}" + (f" in {path.removeprefix('.')}" if path else "")
