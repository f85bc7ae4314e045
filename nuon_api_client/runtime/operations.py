"""One operation of the API: the request it makes, and how its answer is read.

Each module under `nuon_api_client.api` holds one as `OPERATION`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import quote, urlencode

from attrs import field, frozen

from nuon_api_client.errors import UnexpectedResponseError
from nuon_api_client.runtime.lazy import ModelT, wrap
from nuon_api_client.runtime.wire import dumps, encode, loads
from nuon_api_client.types import UNSET, RawResponse, started_workflow_id


@frozen
class Operation:
    """What the document says of an operation, as far as calling it needs to know."""

    operation_id: str
    method: str
    path: str
    """With its parameters in braces: `/v1/releases/{release_id}`."""
    needs_token: bool = True
    needs_org: bool = True
    pages_by: Literal["offset", "cursor", "time"] | None = None
    """How its pages follow one another: by `offset` and the `X-Nuon-Page-*` headers, by the `next_cursor` of the
    body, or by the nanosecond timestamp in `X-Nuon-API-Next`. `None`: the answer comes whole."""
    bounds: Mapping[str, tuple[float | None, float | None]] = field(factory=dict)
    """Least and greatest value of a query parameter."""
    secrets: frozenset[str] = frozenset()
    """Path parameters that no message may show."""
    removed: str | None = None
    """Since when newer control planes no longer have it."""

    def request(
        self,
        *,
        path: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        body: Any = UNSET,
    ) -> Request:
        """The request for these arguments; `None` in query and headers is left out.

        Raises:
            ValueError: an argument would be misread by the server, or would reach another route.
        """
        shown = url = self.path
        for name, value in (path or {}).items():
            segment = _segment(name, value, secret=name in self.secrets)
            url = url.replace(f"{{{name}}}", segment)
            if name not in self.secrets:
                shown = shown.replace(f"{{{name}}}", segment)
        if query:
            url += _query({name: self._bounded(name, value) for name, value in query.items() if value is not None})
        sent = {name: _text(value) for name, value in (headers or {}).items() if value is not None}
        return Request(self, url, shown, sent, None if body is UNSET else dumps(encode(body)))

    def _bounded(self, name: str, value: Any) -> Any:
        if name not in self.bounds:
            return value
        least, most = self.bounds[name]
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not (is_number and (least is None or least <= value) and (most is None or value <= most)):
            limits = (
                f"at least {least}" if most is None else f"at most {most}" if least is None else f"{least} to {most}"
            )
            raise ValueError(f"{name} is {value!r}, but {self.operation_id} takes a number, {limits}")
        return value


class Request(NamedTuple):
    """A request that is ready but for what only the client knows: base URL, token and org."""

    operation: Operation
    url: str
    """Path and query."""
    shown: str
    """The path as messages may show it."""
    headers: Mapping[str, str]
    body: bytes | None


def _segment(name: str, value: object, *, secret: bool) -> str:
    if not isinstance(value, str) or value.strip() in ("", ".", "..") or "/" in value or "\\" in value:
        shown = "***" if secret else repr(value)
        raise ValueError(f"{name} is {shown}: that would reach another route, give the id (or name) of one object")
    return quote(value, safe="")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(encode(value))


def _query(values: Mapping[str, Any]) -> str:
    pairs = [
        (name, _text(item))
        for name, value in values.items()
        for item in (value if isinstance(value, list | tuple) else [value])
    ]
    return "?" + urlencode(pairs) if pairs else ""


def read_json(raw: RawResponse) -> Any:
    """The JSON value of the body.

    Raises:
        UnexpectedResponseError: the body is not JSON.
    """
    try:
        return loads(raw.content)
    except ValueError as error:
        raise UnexpectedResponseError(raw, "JSON") from error


def is_null(raw: RawResponse) -> bool:
    """Whether the answer is JSON's `null`, which some operations give for "there is none"."""
    return raw.content.strip() == b"null"


def read_object(raw: RawResponse, model: type[ModelT]) -> ModelT:
    """The model of a JSON object.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, or not an object.
    """
    value = read_json(raw)
    if type(value) is not dict:
        raise UnexpectedResponseError(raw, f"a JSON object ({model.__name__})")
    return wrap(model, value)


def read_map(raw: RawResponse) -> dict[str, Any]:
    """A JSON object that has no model of its own.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, or not an object.
    """
    value = read_json(raw)
    if type(value) is not dict:
        raise UnexpectedResponseError(raw, "a JSON object")
    return value


def read_list(raw: RawResponse) -> list[Any]:
    """The items of a JSON array; `null` is an empty one.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, or not an array.
    """
    value = read_json(raw)
    if value is None:
        return []
    if type(value) is not list:
        raise UnexpectedResponseError(raw, "a JSON array")
    return value


def read_models(raw: RawResponse, model: type[ModelT]) -> list[ModelT]:
    """The models of a JSON array of objects; `null` is an empty one.

    Raises:
        UnexpectedResponseError: the body is empty, not JSON, not an array, or has an item that is no object.
    """
    items = read_list(raw)
    if any(type(item) is not dict for item in items):
        raise UnexpectedResponseError(raw, f"a JSON array of objects ({model.__name__})")
    return [wrap(model, item) for item in items]


def read_nothing(raw: RawResponse) -> None:
    """The answer of an operation whose status says it all.

    The body is not looked at: servers answer `"ok"`, `true`, `{}`, nothing, and even `truetrue`.
    """


def read_started(raw: RawResponse, model: type[ModelT]) -> ModelT:
    """The id of the workflow that was started, from the header or the body, whatever else the body is."""
    try:
        value = loads(raw.content)
    except ValueError:
        value = None
    body = value if type(value) is dict else {}
    started = wrap(model, body)
    if found := started_workflow_id(raw.headers, started):
        return wrap(model, {**body, "workflow_id": found})
    return started


def read_text(raw: RawResponse) -> str:
    """The body as text; bytes that are not UTF-8 are replaced."""
    return raw.content.decode("utf-8", "replace")


def read_bytes(raw: RawResponse) -> bytes:
    """The body as it came, decompressed."""
    return raw.content
