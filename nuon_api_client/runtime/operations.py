"""Describe one operation of the API, and make its requests.

Each module under `nuon_api_client.api` has an `Operation` as `OPERATION`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from math import isfinite
from typing import Any, Literal, NamedTuple
from urllib.parse import quote, urlencode

from nuon_api_client._secret import Secret, forgetful
from nuon_api_client.runtime.wire import ATOMS, dumps, encode
from nuon_api_client.types import UNSET

_NONE: Mapping[str, Any] = {}


class Operation(NamedTuple):
    """Hold what the document says of an operation, as far as a call needs it."""

    operation_id: str
    method: str
    path: str
    """The path, with the parameters in braces: `/v1/releases/{release_id}`."""
    function: str = ""
    """The module of its endpoint functions, below `nuon_api_client.api`: `releases.get_release`."""
    needs_token: bool = True
    needs_org: bool = True
    pages_by: Literal["offset", "cursor", "more", "time"] | None = None
    """How a list goes on to its next page: by `offset` and the `X-Nuon-Page-*` headers, by the `next_cursor` of the
    body, by `offset` and the `has_more` of the body, or by the timestamp in `X-Nuon-API-Next`, in nanoseconds. `None`:
    the list comes whole."""
    bounds: Mapping[str, tuple[float | None, float | None]] = _NONE
    """The least and the greatest value of a query parameter, each `None` where there is none."""
    secrets: frozenset[str] = frozenset()
    """The path parameters whose values no message may show."""
    removed: str | None = None
    """The release from which control planes no longer have this operation, as text for a message."""
    accept: str = "application/json"
    """The media types of a successful response, and of errors, as `Accept` asks for them."""
    sends: str = "application/json"
    """The media type of the body. One that is not JSON's takes text or bytes, and a form takes a flat object."""
    written: frozenset[str] = frozenset()
    """The path parameters that are no text: numbers, dates, UUIDs, true and false."""
    joined: Mapping[str, str] = _NONE
    """The query parameters that are lists in one text, and what stands between the items."""
    patterns: Mapping[str, str] = _NONE
    """The regular expressions of the parameters that the server takes in one form only."""
    paths: frozenset[str] = frozenset()
    """The path parameters that are paths themselves, with slashes."""
    longest: Mapping[str, int] = _NONE
    """The characters that texts of the body may have."""
    keyed_by: str | None = None
    """The property of the body that makes the call idempotent."""

    def __str__(self) -> str:
        return f"{self.function} ({self.operation_id})" if self.function else self.operation_id

    @forgetful  # what it is given may be secrets
    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Request:
        """Make the request for these arguments. A query parameter or header that is `None` is left out.

        Raises:
            ValueError: an argument cannot be sent, would be misread by the server, or would reach another route.
        """
        shown = url = self.path
        for name, value in (path or {}).items():
            given = _text(name, value) if name in self.written else value
            segment = _segment(name, given, secret=name in self.secrets, slashes=name in self.paths)
            url = url.replace(f"{{{name}}}", segment)
            if name not in self.secrets:
                shown = shown.replace(f"{{{name}}}", segment)
        if query:
            url += _query({name: self._checked(name, value) for name, value in query.items() if value is not None})
        sent = {
            name: _header(name, self._checked(name, value))
            for name, value in (headers or {}).items()
            if value is not None
        }
        content = None if body is UNSET else Secret(_content(self, body))
        return Request(self, shown, Secret(url), Secret(sent), content, _has(body, self.keyed_by))

    def _checked(self, name: str, value: Any) -> Any:
        if (pattern := self.patterns.get(name)) and not _matches(pattern, value):
            raise ValueError(f"{name} is {_shown(value)}, but {self} takes text that matches {pattern}")
        if name in self.joined:
            return _joined(name, value, self.joined[name])
        if name not in self.bounds:
            return value
        least, most = self.bounds[name]
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not (is_number and (least is None or least <= value) and (most is None or value <= most)):
            limits = (
                f"at least {least}" if most is None else f"at most {most}" if least is None else f"{least} to {most}"
            )
            raise ValueError(f"{name} is {_shown(value)}, but {self} takes a number, {limits}")
        return value


class Request(NamedTuple):
    """Hold a request that lacks only what the client adds: base URL, token and org."""

    operation: Operation
    shown: str
    """The path as messages may show it, without secrets."""
    url: Secret[str]
    """The path and the query."""
    headers: Secret[Mapping[str, str]]
    body: Secret[bytes] | None
    keyed: bool = False
    """Whether the body has an idempotency key."""


def is_segment(value: object) -> bool:
    """Tell whether a value is text that can stand for one object in a path."""
    return (
        isinstance(value, str)
        and value.strip() not in ("", ".", "..")
        and "/" not in value
        and "\\" not in value
        and is_unicode(value)
    )


def _segment(name: str, value: Any, *, secret: bool, slashes: bool) -> str:
    if not all(map(is_segment, value.split("/") if slashes and isinstance(value, str) else [value])):
        shown = "***" if secret else _shown(value)
        wanted = "a path without . or .." if slashes else "the id (or name) of one object"
        raise ValueError(f"{name} is {shown}: that would reach another route, give {wanted}")
    return quote(value, safe="/" if slashes else "")


def _matches(pattern: str, value: object) -> bool:
    if not isinstance(value, str) or (pattern.endswith("$") and value.endswith("\n")):
        return False  # Python's `$` would match before the line break, OpenAPI's does not
    return re.search(pattern, value, re.ASCII) is not None


def _has(body: Any, name: str | None) -> bool:
    if name is None:
        return False
    value = body.get(name) if isinstance(body, Mapping) else getattr(body, name, None)
    return isinstance(value, str) and value != ""


def _shown(value: Any) -> str:
    if type(value) in ATOMS:
        with suppress(ValueError):  # an integer of thousands of digits
            return repr(value)
    return f"of type {type(value).__name__}"


def _text(name: str, value: Any) -> str:
    why = f"is of type {type(value).__name__}"
    try:
        found = encode(value)
        if isinstance(found, bool):
            return "true" if found else "false"
        if isinstance(found, str | int):
            text = str(found)
            if is_unicode(text):
                return text
            why = "has a lone surrogate, which is half a character"
        elif isinstance(found, float):
            if isfinite(found):
                return str(found)
            why = f"is {found}"
    except RecursionError:
        pass
    except ValueError as error:  # a time without a zone, an integer of thousands of digits
        why = str(error)
    raise ValueError(f"{name} cannot be sent as text: {why}")


def _header(name: str, value: Any) -> str:
    text = _text(name, value)
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise ValueError(
            f"{name} is sent in a header, and has a space at an end, a line break or a character that is not ASCII"
        )
    return text


def _query(values: Mapping[str, Any]) -> str:
    pairs = [
        (name, _text(name, item))
        for name, value in values.items()
        for item in (value if isinstance(value, list | tuple) else [value])
    ]
    return "?" + urlencode(pairs) if pairs else ""


def _joined(name: str, value: Any, separator: str) -> Any:
    if not isinstance(value, list | tuple):
        return value  # one text, which the caller has joined
    texts = [_text(name, item) for item in value]
    if any(separator in text for text in texts):
        raise ValueError(f"{name} is sent as one text with {separator!r} between the items, and one of them has it too")
    return separator.join(texts) if texts else []


def is_json(media: str) -> bool:
    """Tell whether a media type, without parameters, is JSON's."""
    return media == "application/json" or media.endswith("+json")


def _content(operation: Operation, body: Any) -> bytes:
    media = operation.sends.partition(";")[0].strip()
    if is_json(media):
        return _json(operation, body)
    if media == "application/x-www-form-urlencoded":
        form = encode(body)
        if isinstance(form, dict):
            return _query({name: value for name, value in form.items() if value is not None})[1:].encode()
    elif isinstance(body, bytes):
        return body
    elif isinstance(body, str) and is_unicode(body):
        return body.encode()
    why = "of type " + type(body).__name__
    raise ValueError(f"the body for {operation} cannot be sent as {media}: it is {why}")


def _json(operation: Operation, body: Any) -> bytes:
    try:
        json = encode(body)
        why = _too_long(json, operation.longest)
        if not why:
            return dumps(json)
    except RecursionError:
        why = "it is nested too deeply, or holds itself"
    except UnicodeError:
        why = "a text in it has a lone surrogate, which is half a character"
    except (TypeError, ValueError) as error:
        why = str(error)
    # Raised here, so that the failure does not hang on it: it holds the body, which may have secrets.
    raise ValueError(f"the body for {operation} cannot be sent as JSON: {why}")


def _too_long(json: Any, longest: Mapping[str, int]) -> str:
    """Return which text of a body the server would refuse for its length, and why."""
    for name, most in longest.items() if isinstance(json, dict) else ():
        if isinstance(text := json.get(name), str) and len(text) > most:
            return f"{name} has {len(text)} characters, and the server takes at most {most}"
    return ""


def is_unicode(text: str) -> bool:
    """Tell whether text can be sent: it has no lone surrogate, which is half a character."""
    try:
        text.encode()
    except UnicodeError:
        return False
    return True
