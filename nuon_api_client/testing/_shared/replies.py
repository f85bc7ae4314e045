"""What a Nuon server, or a proxy in front of it, sends back."""

from __future__ import annotations

import gzip
import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from attrs import field, frozen


@frozen
class Reply:
    """Hold what a server sends back: a status, headers, and JSON or bytes."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def content(self) -> bytes:
        """Return the body as it is sent."""
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.status == HTTPStatus.NO_CONTENT else json.dumps(self.body).encode()

    def gzipped(self) -> Reply:
        """Return this reply with its body compressed, whatever encoding the client accepts."""
        return Reply(self.status, gzip.compress(self.content, mtime=0), {**self.headers, "content-encoding": "gzip"})

    @property
    def sent_headers(self) -> dict[str, str]:
        """Return the headers, the content type included."""
        return {"content-type": "application/json; charset=utf-8", **self.headers}


def error(status: int, message: str, description: str = "", *, user_error: bool = True) -> Reply:
    """Make an error as the server words it; an empty text and a false `user_error` are left out."""
    body = {"error": message, "description": description, "user_error": user_error}
    return Reply(status, {key: value for key, value in body.items() if value})


PROXY_STATUSES = (429, 502, 503, 504)
"""Statuses that a proxy in front of the server sends, as a page of HTML."""


def proxy_page(status: int, retry_after: float | None = None) -> Reply:
    """Make the HTML page of a proxy; `retry_after` is in seconds."""
    reason = f"{status} {HTTPStatus(status).phrase}"
    page = f"<html><head><title>{reason}</title></head><body><center><h1>{reason}</h1></center></body></html>"
    headers = {"content-type": "text/html"} | ({} if retry_after is None else {"retry-after": f"{retry_after:g}"})
    return Reply(status, page.encode(), headers)
