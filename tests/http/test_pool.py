"""The pool of httpx's connections: what is used again, and what is given back though nobody calls."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from typing import Any

import pytest

from nuon_api_client import NuonClient
from nuon_api_client._http import httpx_lines, httpx_pool
from nuon_api_client.api.orgs import get_orgs
from tests.support.clients import connected, connected_sync
from tests.support.loopback import Loopback, Reply, always
from tests.support.threads import at_once

Serve = Callable[..., Loopback]
LONG = 60.0
KINDS = ["httpx", "httpx2"]
with_each_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Idle connections are kept for a moment, and looked at as often."""
    monkeypatch.setattr(httpx_lines, "KEEP_ALIVE", 0.05)
    monkeypatch.setattr(httpx_pool, "SWEEP", 0.02)


async def burst(client: Any, number: int = 20) -> None:
    assert await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(number))) == [[]] * number


@with_each_kind
@pytest.mark.usefixtures("_hasty")
async def test_a_burst_gives_its_connections_back_though_nobody_calls(kind: str, serve: Serve) -> None:
    server = serve()
    async with connected(kind, server.url) as client:
        await burst(client)
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)
        await burst(client)
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)
    assert len(server.requests) == 40


@with_each_kind
@pytest.mark.usefixtures("_hasty")
def test_a_burst_of_threads_gives_its_connections_back_though_nobody_calls(kind: str, serve: Serve) -> None:
    server = serve()
    with connected_sync(kind, server.url) as client:
        assert at_once([lambda: [get_orgs.sync(client=client) for _ in range(5)]] * 8) == [[[]] * 5] * 8
        # The one that is left in a program of one thread is not looked after.
        server.wait_until(lambda server: server.open <= 1)


@with_each_kind
async def test_connections_that_the_server_has_closed_are_closed_here_too(
    kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else they stay in CLOSE_WAIT."""
    monkeypatch.setattr(httpx_pool, "SWEEP", 0.02)
    server = serve(always(Reply()._replace(then="close")))
    async with connected(kind, server.url) as client:
        await burst(client)
        backend: Any = client._backends.for_this_loop()

        async def swept() -> None:
            while len(backend._pool._idle):  # noqa: ASYNC110  # nothing tells of it
                await asyncio.sleep(0)

        await asyncio.wait_for(swept(), LONG)


@with_each_kind
async def test_a_client_that_nobody_refers_to_closes_its_connections(kind: str, serve: Serve) -> None:
    server = serve()
    client = NuonClient("t", "org-acme", server.url, http_client=kind)  # type: ignore[arg-type]
    await burst(client)
    del client
    await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)


@with_each_kind
async def test_a_close_that_is_cancelled_goes_on(kind: str, serve: Serve) -> None:
    server = serve()
    async with connected(kind, server.url) as client:
        await burst(client)
        closing = asyncio.ensure_future(client.aclose())
        await asyncio.sleep(0)
        closing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await closing
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)


def test_a_response_is_not_lost_if_there_are_no_more_threads(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve()
    with connected_sync("httpx sync", server.url) as client:

        def calls() -> list[Any]:
            return [get_orgs.sync(client=client) for _ in range(5)]

        def start(timer: Any) -> None:
            raise RuntimeError("can't start new thread")

        monkeypatch.setattr("threading.Timer.start", start)
        assert at_once([calls] * 4) == [[[]] * 5] * 4
    server.wait_until(lambda server: server.open == 0)


@with_each_kind
def test_event_loops_in_many_threads_share_a_client(kind: str, serve: Serve) -> None:
    server = serve()
    client = NuonClient("t", "org-acme", server.url, http_client=kind)  # type: ignore[arg-type]

    def run() -> list[Any]:
        return [asyncio.run(get_orgs.asyncio(client=client)) for _ in range(10)]

    assert at_once([run] * 8) == [[[]] * 10] * 8
    server.wait_until(lambda server: server.open == 0)


@with_each_kind
async def test_a_response_that_is_closed_twice_gives_its_connection_back_once(
    kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As something that looks on may do; two calls would share the connection."""
    library: Any = importlib.import_module(kind)
    close = library.Response.aclose

    async def twice(response: Any) -> None:
        await close(response)
        await response.stream.aclose()

    monkeypatch.setattr(library.Response, "aclose", twice)
    server = serve()
    async with connected(kind, server.url) as client:
        for _ in range(3):
            await burst(client)
        assert server.connections == server.most_open == 20
