"""What a request looks like on the wire, whichever library sends it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.support.clients import ASYNC, SYNC, Bare, call
from tests.support.loopback import Loopback

Serve = Callable[..., Loopback]
with_each = pytest.mark.parametrize("kind", ASYNC + SYNC)


@with_each
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
async def test_a_body_that_is_not_there_has_the_length_0(kind: str, method: str, serve: Serve) -> None:
    """Some proxies answer 411 to a POST without a length."""
    server = serve()
    await call(kind, server.url, Bare(method))
    (request,) = server.requests
    assert (request.method, request.body) == (method, b"")
    assert request.headers["content-length"] == "0"
    assert "content-type" not in request.headers
    assert "transfer-encoding" not in request.headers


@with_each
async def test_a_get_has_no_length(kind: str, serve: Serve) -> None:
    server = serve()
    await call(kind, server.url, Bare("GET"))
    (request,) = server.requests
    assert {"content-length", "content-type", "transfer-encoding"} & set(request.headers) == set()


@with_each
async def test_media_types_are_what_the_operation_says(kind: str, serve: Serve) -> None:
    server = serve()
    thing = Bare("PUT", b"\0\xff", accept="text/csv, application/json;q=0.9", sends="application/x-thing")
    await call(kind, server.url, thing)
    await call(kind, server.url, thing, headers={"Accept": "text/html"})
    first, second = server.requests
    assert first.body == b"\0\xff"
    assert first.headers["content-type"] == "application/x-thing"
    assert first.headers["accept"] == "text/csv, application/json;q=0.9"
    assert second.headers["accept"] == "text/html", "the caller's goes before"
