"""What a Nuon server, or a proxy in front of it, answers."""

from __future__ import annotations

import gzip
import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen
class Answer:
    """What a server answers: a status, headers, and JSON or bytes."""

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(factory=dict)

    @property
    def content(self) -> bytes:
        """The body as it is sent."""
        if isinstance(self.body, bytes):
            return self.body
        return b"" if self.status == HTTPStatus.NO_CONTENT else json.dumps(self.body).encode()

    def gzipped(self) -> Answer:
        """This answer compressed, whatever the caller accepts."""
        return Answer(self.status, gzip.compress(self.content, mtime=0), {**self.headers, "content-encoding": "gzip"})

    @property
    def sent_headers(self) -> dict[str, str]:
        """The headers, with the content type."""
        return {"content-type": "application/json; charset=utf-8", **self.headers}


def error(status: int, message: str, description: str = "", *, user_error: bool = True) -> Answer:
    """An error as the server words it; what is empty or false is left out."""
    body = {"error": message, "description": description, "user_error": user_error}
    return Answer(status, {key: value for key, value in body.items() if value})


def proxy_page(status: int, retry_after: float | None = None) -> Answer:
    """The HTML page of a proxy in front of the server."""
    reason = f"{status} {HTTPStatus(status).phrase}"
    page = f"<html><head><title>{reason}</title></head><body><center><h1>{reason}</h1></center></body></html>"
    headers = {"content-type": "text/html"} | ({} if retry_after is None else {"retry-after": f"{retry_after:g}"})
    return Answer(status, page.encode(), headers)
