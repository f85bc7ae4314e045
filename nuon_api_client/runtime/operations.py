"""Describe one operation of the API, and make its requests.

Each module under `nuon_api_client.api` has an `Operation` as `OPERATION`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple
from urllib.parse import quote, urlencode

from attrs import field, frozen

from nuon_api_client.runtime.wire import dumps, encode
from nuon_api_client.types import UNSET


@frozen
class Operation:
    """Hold what the document says of an operation, as far as a call needs it."""

    operation_id: str
    method: str
    path: str
    """The path, with the parameters in braces: `/v1/releases/{release_id}`."""
    needs_token: bool = True
    needs_org: bool = True
    pages_by: Literal["offset", "cursor", "time"] | None = None
    """How a list goes on to its next page: by `offset` and the `X-Nuon-Page-*` headers, by the `next_cursor` of the
    body, or by the timestamp in `X-Nuon-API-Next`, in nanoseconds. `None`: the list comes whole."""
    bounds: Mapping[str, tuple[float | None, float | None]] = field(factory=dict)
    """The least and the greatest value of a query parameter, each `None` where there is none."""
    secrets: frozenset[str] = frozenset()
    """The path parameters whose values no message may show."""
    removed: str | None = None
    """The release from which control planes no longer have this operation, as text for a message."""

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
    """Hold a request that lacks only what the client adds: base URL, token and org."""

    operation: Operation
    url: str
    """The path and the query."""
    shown: str
    """The path as messages may show it, without secrets."""
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
