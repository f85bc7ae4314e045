"""How requests are sent. Mocks cannot show most of this: the servers here are real ones, on loopback."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import math
import socket
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import aiohttp
import httpx
import pytest

from nuon_api_client import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    NuonClient,
)
from nuon_api_client._http import aiohttp_backend, backends, httpx_backend
from nuon_api_client.api.orgs import create_org, get_org, get_orgs
from nuon_api_client.api.releases import get_release
from tests.support.clients import ASYNC, BODY, SYNC, TOKEN, call, connected, connected_sync, is_callers
from tests.support.clock import skip_time
from tests.support.loopback import Loopback, Reply, Request, Script, always, never
from tests.support.threads import at_once

if TYPE_CHECKING:
    import respx

Serve = Callable[..., Loopback]
with_each_async = pytest.mark.parametrize("kind", ASYNC)
with_each = pytest.mark.parametrize("kind", ASYNC + SYNC)
LONG = 60.0
"""Seconds that nothing takes, unless it hangs."""


def limit_connections(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(httpx_backend, "CONNECTIONS", number)
    monkeypatch.setattr(aiohttp_backend, "CONNECTIONS", number)


@with_each
async def test_sends_what_it_was_given_and_reads_what_came(kind: str, serve: Serve) -> None:
    headers = (("X-Nuon-Page-Next", "true"), ("Content-Encoding", "gzip"))
    server = serve(always(Reply(200, gzip.compress(b'{"id": "rel-1"}'), headers)))
    release_id = "a b%2e?#ü~!'()*,:@;=+$&|^[]"
    response = await call(kind, server.url, get_release, release_id)
    assert (response.status_code, response.parsed.id, response.content) == (200, "rel-1", b'{"id": "rel-1"}')
    assert response.headers["x-NUON-page-next"] == "true"
    (request,) = server.requests
    assert (request.method, request.target) == ("GET", f"/v1/releases/{quote(release_id, safe='')}")
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["x-nuon-org-id"] == "org-acme"
    assert request.headers["accept"] == "application/json"
    assert request.headers["user-agent"].startswith("nuon_api_client/")
    assert "content-length" not in request.headers
    assert "cookie" not in request.headers
    server.script = always(Reply.of({"id": "org-1"}, 201))
    await call(kind, server.url, create_org)
    request = server.requests[-1]
    assert (request.method, json.loads(request.body)) == ("POST", {"name": "acme"})
    assert request.headers["content-type"] == "application/json"


@with_each
@pytest.mark.parametrize("status", [301, 307, 308])
async def test_does_not_follow_redirects(kind: str, status: int, serve: Serve) -> None:
    server = serve(always(Reply(status, b"", (("Location", "/v1/orgs"),))))
    with pytest.raises(APIStatusError, match=f"^{status}"):
        await call(kind, server.url, get_org)
    assert len(server.requests) == 1


@with_each
@pytest.mark.parametrize("location", ["http://[::1", "http://[x]/", "https://a:b:c", "//", "\\\\", "%%%", "http://a b"])
async def test_a_location_that_is_none(kind: str, location: str, serve: Serve) -> None:
    """httpx calls some of them a broken response, which is why the kind of the exception is left open."""
    server = serve(always(Reply(302, b"", (("Location", location),))))
    with pytest.raises((APIStatusError, APIConnectionError)):
        await call(kind, server.url, get_org)
    assert len(server.requests) == 1


@with_each
async def test_one_connection_serves_one_call_after_another(kind: str, serve: Serve) -> None:
    server = serve()
    await call(kind, server.url, get_orgs, times=20)
    assert len(server.requests) == 20
    assert server.connections == 1
    server.wait_until(lambda server: server.open == 0)


LAST_RESPONSES = {
    "Connection: close": b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n[]",
    "HTTP/1.0": b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n[]",
    "HTTP/1.0 without a length": b"HTTP/1.0 200 OK\r\n\r\n[]",
}


@with_each
@pytest.mark.parametrize("last", LAST_RESPONSES.values(), ids=LAST_RESPONSES)
async def test_a_connection_that_a_response_ends_is_not_used_again(kind: str, last: bytes, serve: Serve) -> None:
    """A load balancer ends one with each response, and a server that is being replaced ends all of them."""

    async def answer(request: Request) -> bytes:
        return last

    server = serve(answer)
    await call(kind, server.url, get_orgs, times=4)
    assert (len(server.requests), server.connections) == (4, 4)


@with_each_async
async def test_an_idle_connection_that_the_server_closed_is_not_used_again(kind: str, serve: Serve) -> None:
    server = serve(always(Reply.of({}, 201)._replace(then="close")))
    async with connected(kind, server.url) as client:
        for number in range(1, 6):
            await create_org.asyncio(client=client, body=BODY)
            server.wait_until(lambda server: server.open == 0)
            for _ in range(3):
                await asyncio.sleep(0)  # the client's loop hears of it
            assert len(server.requests) == number


@with_each
@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(None, id="broken"),
        pytest.param(b"", id="closed"),
        pytest.param(b"HTTP/1.1 200 OK\r\nContent-", id="broken in the headers"),
        pytest.param(Reply(missing=10, then="close"), id="broken in the body"),
        pytest.param(b"SSH-2.0-OpenSSH_9.6\r\n", id="not http"),
        pytest.param(Reply(200, b"not gzip", (("Content-Encoding", "gzip"),)), id="not gzip"),
    ],
)
async def test_a_call_that_got_no_answer_may_have_been_sent(kind: str, reply: Any, serve: Serve) -> None:
    server = serve(always(reply))
    for module in (get_orgs, create_org):
        with pytest.raises(APIConnectionError, match=r"\(orgs.\w+: (GET|POST) /v1/orgs, org org-acme\)$") as raised:
            await call(kind, server.url, module)
        assert raised.value.maybe_sent
        assert not isinstance(raised.value, APITimeoutError)
    methods = [request.method for request in server.requests]
    # aiohttp itself sends a GET a second time when the connection breaks before an answer.
    assert methods in (["GET", "POST"], ["GET", "GET", "POST"] if "aiohttp" in kind else None)


@with_each
async def test_a_failed_call_gives_its_connection_back(
    kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_connections(monkeypatch, 1)
    bad = [Reply(200, b"not gzip", (("Content-Encoding", "gzip"),)), Reply(missing=9, then="close"), b"", None]
    bad += [b"SSH-2.0", Reply(missing=9, then="hang")]
    kept: list[Exception] = []  # their tracebacks hold on to what was open
    server = serve()
    if kind in SYNC:
        with connected_sync(kind, server.url) as client:
            for reply in bad:
                server.script = always(reply)
                with pytest.raises(APIConnectionError) as raised:
                    create_org.sync(client=client.with_options(timeout=time_for(reply)), body=BODY)
                kept.append(raised.value)
            server.script = always(Reply())
            assert get_orgs.sync(client=client) == []
    else:
        async with connected(kind, server.url) as client:
            for reply in bad:
                server.script = always(reply)
                with pytest.raises(APIConnectionError) as raised:
                    await create_org.asyncio(client=client.with_options(timeout=time_for(reply)), body=BODY)
                kept.append(raised.value)
            server.script = always(Reply())
            assert await get_orgs.asyncio(client=client) == []
    assert len(kept) == 6


def time_for(reply: Any) -> float:
    """Seconds: few if the reply never ends, so many else that a slow machine does not run out of them."""
    return 0.2 if isinstance(reply, Reply) and reply.then == "hang" else LONG


@with_each
async def test_a_call_that_got_no_connection_was_not_sent(kind: str) -> None:
    with socket.socket() as taken:  # bound but not listening: nobody else gets the port
        taken.bind(("127.0.0.1", 0))
        with pytest.raises(APIConnectionError) as raised:
            await call(kind, f"http://127.0.0.1:{taken.getsockname()[1]}", create_org)
    assert not raised.value.maybe_sent


@pytest.mark.parametrize(
    ("error", "kind", "maybe_sent"),
    [
        (httpx.ConnectError("x"), APIConnectionError, False),
        (httpx.ConnectTimeout("x"), APITimeoutError, False),
        (httpx.PoolTimeout("x"), APITimeoutError, False),
        (httpx.ProxyError("x"), APIConnectionError, False),
        (httpx.ReadError(""), APIConnectionError, True),
        (httpx.WriteError("x"), APIConnectionError, True),
        (httpx.WriteTimeout("x"), APITimeoutError, True),
        (httpx.ReadTimeout("x"), APITimeoutError, True),
        (httpx.RemoteProtocolError("x"), APIConnectionError, True),
        (httpx.LocalProtocolError("x"), APIConnectionError, True),
    ],
)
async def test_failures_of_httpx(
    error: httpx.HTTPError, kind: type[APIConnectionError], maybe_sent: bool, router: respx.MockRouter
) -> None:
    router.get("/v1/orgs").mock(side_effect=error)
    for name in ("httpx", "caller's httpx.AsyncClient", "httpx sync", "caller's httpx.Client"):
        with pytest.raises(kind, match=f"^{type(error).__name__}") as raised:
            await call(name, "https://api.nuon.co", get_orgs)
        assert type(raised.value) is kind
        assert raised.value.maybe_sent is maybe_sent
        assert raised.value.__cause__ is raised.value.__context__ is None, "they would lead to frames with the token"


with_each_hang = pytest.mark.parametrize(
    "script",
    [
        pytest.param(never, id="no answer"),
        pytest.param(always(Reply(missing=5, then="hang")), id="stops in the body"),
    ],
)


@with_each_async
@with_each_hang
async def test_a_call_ends_after_its_timeout(kind: str, script: Script, serve: Serve) -> None:
    server = serve(script)
    running = asyncio.create_task(call(kind, server.url, create_org, timeout=30))
    await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 1)
    skip_time(30)
    with pytest.raises(APITimeoutError) as raised:
        await asyncio.wait_for(running, LONG)
    assert raised.value.maybe_sent
    server.wait_until(lambda server: server.open == 0)
    assert len(server.requests) == 1


@pytest.mark.parametrize("kind", SYNC)
@with_each_hang
async def test_a_sync_call_ends_after_its_timeout(kind: str, script: Script, serve: Serve) -> None:
    server = serve(script)
    with pytest.raises(APITimeoutError):
        await call(kind, server.url, create_org, timeout=0.1)
    server.wait_until(lambda server: server.open == 0)


@with_each_async
async def test_the_timeout_covers_all_of_a_slow_answer(kind: str, serve: Serve) -> None:
    # A byte every 20 ms: no single wait is long, the whole takes months.
    server = serve(always(Reply(missing=10**9, then="drip")))
    with pytest.raises(APITimeoutError):
        await asyncio.wait_for(call(kind, server.url, get_orgs, timeout=0.15), LONG)


@with_each
async def test_there_may_be_no_timeout(kind: str, serve: Serve) -> None:
    assert (await call(kind, serve().url, get_orgs, timeout=math.inf)).parsed == []


def when_set(release: asyncio.Event) -> Script:
    """Lets the server answer when an event of the test's loop is set."""
    loop = asyncio.get_running_loop()

    async def script(request: Request) -> Reply:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(release.wait(), loop))
        return Reply()

    return script


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_waiting_for_a_connection_takes_nothing_from_the_timeout(
    kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_connections(monkeypatch, 1)
    release = asyncio.Event()
    server = serve(when_set(release))
    async with connected(kind, server.url, timeout=30) as client:
        first = asyncio.create_task(get_orgs.asyncio(client=client.with_options(timeout=math.inf)))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 1)
        waiting = [asyncio.create_task(get_orgs.asyncio(client=client)) for _ in range(3)]
        await asyncio.sleep(0)
        skip_time(3600)
        await asyncio.sleep(0)
        release.set()
        assert await asyncio.gather(first, *waiting) == [[]] * 4
    assert server.most_open == 1


@pytest.mark.parametrize(("kind", "limit"), [("httpx", backends.CONNECTIONS), ("aiohttp", aiohttp_backend.CONNECTIONS)])
async def test_any_number_of_calls_shares_a_bounded_number_of_connections(kind: str, limit: int, serve: Serve) -> None:
    server = serve()
    async with connected(kind, server.url) as client:
        assert await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(1000))) == [[]] * 1000
    assert len(server.requests) == 1000
    assert 10 <= server.connections == server.most_open <= limit < 1000
    server.wait_until(lambda server: server.open == 0)


@with_each_async
async def test_a_cancelled_call_gives_its_connection_back(
    kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit_connections(monkeypatch, 1)
    server = serve(never)
    async with connected(kind, server.url) as client:
        for _ in range(3):
            server.requests.clear()
            running = asyncio.create_task(get_orgs.asyncio(client=client))
            await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 1)
            waiting = asyncio.create_task(get_orgs.asyncio(client=client))
            await asyncio.sleep(0)
            for task in (waiting, running):
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            server.wait_until(lambda server: server.open == 0)
        server.script = always(Reply())
        assert await asyncio.wait_for(get_orgs.asyncio(client=client), LONG) == []


@with_each_async
async def test_a_call_can_be_cancelled_at_any_moment(kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    limit_connections(monkeypatch, 2)
    async with connected(kind, serve().url) as client:
        for ticks in range(80):
            tasks = [asyncio.create_task(get_orgs.asyncio(client=client)) for _ in range(3)]
            for _ in range(ticks):
                await asyncio.sleep(0)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        done = await asyncio.wait_for(asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(10))), LONG)
        assert done == [[]] * 10


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
def test_one_client_serves_one_event_loop_after_another(kind: str, serve: Serve) -> None:
    server = serve()
    client = NuonClient(TOKEN, "org-acme", server.url, http_client=kind)  # type: ignore[arg-type]

    async def use() -> None:
        async with client:
            assert await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(2))) == [[], []]

    for _ in range(3):
        asyncio.run(use())
    server.wait_until(lambda server: server.open == 0)
    assert len(server.requests) == 6


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the first loop's connections were never closed
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_client_that_was_not_closed_serves_another_event_loop(serve: Serve) -> None:
    client = NuonClient(TOKEN, "org-acme", serve().url)
    for _ in range(3):
        assert asyncio.run(get_orgs.asyncio(client=client)) == []
    del client
    gc.collect()  # the warnings come here


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
def test_one_client_serves_event_loops_in_threads(kind: str, serve: Serve) -> None:
    server = serve()
    client = NuonClient(TOKEN, "org-acme", server.url, http_client=kind)  # type: ignore[arg-type]

    async def use() -> int:
        answers = await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(25)))
        await client.aclose()
        return len(answers)

    assert at_once([lambda: asyncio.run(use())] * 4) == [25] * 4
    assert len(server.requests) == 100


def test_threads_share_one_pool(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []
    make = httpx_backend.HttpxSync

    def slow(*arguments: Any, **keywords: Any) -> Any:
        threading.Event().wait(0.02)  # the other threads get here meanwhile, if they can
        made.append(make(*arguments, **keywords))
        return made[-1]

    monkeypatch.setattr(httpx_backend, "HttpxSync", slow)
    with connected_sync("httpx sync", serve().url) as client:
        assert at_once([lambda: get_orgs.sync(client=client)] * 4) == [[]] * 4
    assert len(made) == 1


@pytest.mark.parametrize("kind", SYNC)
def test_one_client_serves_threads(kind: str, serve: Serve) -> None:
    server = serve()
    with connected_sync(kind, server.url) as client:
        results = at_once([lambda: [get_orgs.sync(client=client) for _ in range(15)]] * 8)
    assert results == [[[]] * 15] * 8
    assert len(server.requests) == 120
    server.wait_until(lambda server: server.open == 0)


@with_each
async def test_a_closed_client_opens_again(kind: str, serve: Serve) -> None:
    server = serve()
    if kind in SYNC:
        with connected_sync(kind, server.url) as client:
            for _ in range(3):
                with client:
                    assert get_orgs.sync(client=client) == []
            client.close()
    else:
        async with connected(kind, server.url) as client:
            for _ in range(3):
                async with client:
                    assert await get_orgs.asyncio(client=client) == []
            await client.aclose()
    assert server.connections == (1 if is_callers(kind) else 3)


async def test_aclose_closes_the_connections_of_sync_calls_too(serve: Serve) -> None:
    server = serve()
    async with NuonClient(TOKEN, "org-acme", server.url) as client:
        get_orgs.sync(client=client)
        await get_orgs.asyncio(client=client)
        assert server.open == 2
    server.wait_until(lambda server: server.open == 0)


async def test_a_call_in_flight_survives_a_close(serve: Serve) -> None:
    release = asyncio.Event()
    server = serve(when_set(release))
    async with connected("httpx", server.url) as client:
        running = asyncio.create_task(get_orgs.asyncio(client=client))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 1)
        await client.aclose()
        release.set()
        assert await running == []
        server.wait_until(lambda server: server.open == 0)  # it was not put back into the closed pool


async def test_the_callers_httpx_client_is_used_as_it_is(serve: Serve) -> None:
    seen: list[str] = []

    async def hook(request: httpx.Request) -> None:
        seen.append(request.url.path)

    server = serve()
    limits = httpx.Limits(max_connections=3)
    async with httpx.AsyncClient(
        headers={"X-Corp": "1"}, event_hooks={"request": [hook]}, limits=limits, follow_redirects=True
    ) as theirs:
        async with NuonClient(TOKEN, "org-acme", server.url, http_client=theirs) as client:
            await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(12)))
        assert not theirs.is_closed
        assert await get_orgs.asyncio(client=client) == []
    assert seen == ["/v1/orgs"] * 13
    assert all(request.headers["x-corp"] == "1" for request in server.requests)
    assert server.most_open <= 3


async def test_the_callers_aiohttp_session_is_used_as_it_is(serve: Serve) -> None:
    server = serve()
    async with aiohttp.ClientSession(headers={"X-Corp": "1"}, connector=aiohttp.TCPConnector(limit=3)) as theirs:
        async with NuonClient(TOKEN, "org-acme", server.url, http_client=theirs) as client:
            await asyncio.gather(*(get_orgs.asyncio(client=client) for _ in range(12)))
        assert not theirs.closed
        assert await get_orgs.asyncio(client=client) == []
    assert all(request.headers["x-corp"] == "1" for request in server.requests)
    assert server.most_open <= 3


def test_the_callers_sync_client_is_used_as_it_is(serve: Serve) -> None:
    server = serve()
    with httpx.Client(headers={"X-Corp": "1"}) as theirs:
        with NuonClient(TOKEN, "org-acme", server.url, http_client=theirs) as client:
            get_orgs.sync(client=client)
        assert not theirs.is_closed
        assert get_orgs.sync(client=client) == []
    assert [request.headers["x-corp"] for request in server.requests] == ["1", "1"]


async def test_a_client_of_the_other_kind_is_refused() -> None:
    class MyClient(httpx.AsyncClient):
        pass

    class MySession(httpx.Client):
        pass

    async with MyClient() as theirs, aiohttp.ClientSession() as session:
        for made in (theirs, session):
            with pytest.raises(ConfigurationError, match=r"http_client is an async one, .*: only async calls"):
                get_orgs.sync(client=NuonClient(TOKEN, "org-acme", http_client=made))
    with (
        MySession() as sync,
        pytest.raises(ConfigurationError, match=r"http_client is a sync one, .*: only sync calls"),
    ):
        await get_orgs.asyncio(client=NuonClient(TOKEN, "org-acme", http_client=sync))


@pytest.mark.parametrize("bad", ["requests", "HTTPX", object(), 7, httpx.AsyncClient, {"timeout": 1}])
def test_an_unknown_http_client_is_refused(bad: Any) -> None:
    with pytest.raises(ConfigurationError, match="it can be 'httpx', 'httpx2', 'aiohttp', an AsyncClient"):
        NuonClient(TOKEN, http_client=bad)


async def test_aiohttp_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    monkeypatch.delitem(sys.modules, "nuon_api_client._http.aiohttp_backend", raising=False)
    with pytest.raises(ConfigurationError, match=r"pip install 'nuon_api_client\[aiohttp\]'"):
        await get_orgs.asyncio(client=NuonClient(TOKEN, "org-acme", http_client="aiohttp"))


@pytest.mark.parametrize("kind", ["httpx", "aiohttp", "httpx sync"])
async def test_proxies_of_the_environment_are_used(kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy, direct = serve(), serve()
    monkeypatch.setenv("http_proxy", proxy.url)
    assert (await call(kind, "http://nuon.example", get_orgs, allow_insecure=True)).parsed == []
    assert proxy.requests[0].target == "http://nuon.example/v1/orgs"
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert (await call(kind, direct.url, get_orgs)).parsed == []
    assert (len(proxy.requests), len(direct.requests)) == (1, 1)


@pytest.mark.parametrize("kind", ["httpx", "aiohttp", "httpx sync"])
async def test_a_proxy_that_is_down_means_not_sent(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(APIConnectionError) as raised:
            await call(kind, "http://nuon.example", create_org, allow_insecure=True)
    assert not raised.value.maybe_sent


def test_no_test_leaves_loopback(refused_connects: list[str]) -> None:
    for address in (("192.0.2.1", 80), ("nuon.example", 443)):
        with pytest.raises(AssertionError, match="a test may only use loopback"):
            socket.create_connection(address, 1)
    assert len(refused_connects) == 2
    refused_connects.clear()
