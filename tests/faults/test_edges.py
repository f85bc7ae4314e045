"""What is not one exchange: TLS, other hosts, time, and clients that are closed amid their calls."""

from __future__ import annotations

import asyncio
import ssl
import time
from typing import Any

import httpx
import httpx2
import pytest

from nuon_api_client import APIConnectionError, APIStatusError, APITimeoutError, NuonClient
from nuon_api_client._http import aiohttp_backend, httpx_backend
from tests.faults.makers import of_length, says
from tests.support.callers import BACKENDS, DEFAULT_ASYNC, DEFAULT_SYNC, OWN_SYNC, SYNC, TOKEN, Caller, call, call_sync
from tests.support.faults import Exchange, FaultServer, before_reading, good, sends, trickling
from tests.support.paths import ROOT

SLACK = 3.0
"""Seconds that a busy machine may be late."""


def tls() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(ROOT / "tests" / "data" / "wrong_certificate.pem")
    return context


TLS = {
    "a certificate that nobody vouches for": ("https", True),
    "no TLS where it is expected": ("https", False),
    "TLS where none is expected": ("http", True),
}


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # asyncio's, of a handshake that failed
@pytest.mark.parametrize("backend", [*DEFAULT_ASYNC, *DEFAULT_SYNC])
@pytest.mark.parametrize(("scheme", "speaks_tls"), TLS.values(), ids=TLS)
async def test_a_server_that_cannot_be_trusted_gets_nothing(scheme: str, speaks_tls: bool, backend: str) -> None:
    with FaultServer(tls=tls() if speaks_tls else None) as server:
        server.plays(before_reading("close"), 10)  # what comes is no HTTP
        async with Caller(backend, f"{scheme}://127.0.0.1:{server.port}", timeout=20) as caller:
            for kind in ("GET", "POST"):
                with pytest.raises(APIConnectionError) as raised:
                    await caller.call(kind, "secret")
                assert type(raised.value) is APIConnectionError
                assert raised.value.maybe_sent is (scheme == "http")
        assert server.requests == []


@pytest.mark.parametrize(
    "backend", ["httpx", "httpx2", *DEFAULT_SYNC]
)  # aiohttp does not say that it has no connection
async def test_a_server_that_hangs_before_tls_was_sent_nothing(backend: str) -> None:
    with FaultServer() as server:
        server.plays(before_reading("hang"), 10)
        async with Caller(backend, f"https://127.0.0.1:{server.port}", timeout=0.3) as caller:
            with pytest.raises(APITimeoutError) as raised:
                await caller.call("POST", "secret")
    assert not raised.value.maybe_sent


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_takes_the_token_nowhere(status: int, backend: str) -> None:
    with FaultServer() as server, FaultServer() as other:
        moved = says(b"", f"{status} Moved", f"Location: http://localhost:{other.port}/v1/orgs")
        server.plays(sends(moved), 10)
        async with Caller(backend, server.url) as caller:
            for kind in ("GET", "POST"):
                with pytest.raises(APIStatusError, match=f"^{status}"):
                    await caller.call(kind, "moved")
        assert other.requests == []


@pytest.mark.parametrize("library", [httpx, httpx2])
async def test_a_client_that_follows_redirects_takes_the_token_nowhere(library: Any) -> None:
    with FaultServer() as server, FaultServer() as other:
        server.plays(sends(says(b"", "302 Moved", f"Location: http://localhost:{other.port}/v1/orgs")), 10)
        async with library.AsyncClient(follow_redirects=True, verify=False) as theirs:
            with pytest.raises(APIStatusError):
                await call(NuonClient(TOKEN, "org-acme", server.url, http_client=theirs), "GET", "moved")
        with library.Client(follow_redirects=True, verify=False) as theirs, pytest.raises(APIStatusError):
            call_sync(NuonClient(TOKEN, "org-acme", server.url, http_client=theirs), "GET", "moved")
        assert other.requests == []


@pytest.mark.parametrize(
    ("part", "backend"),
    # How long a sync client of the caller's may wait for the headers is its library's matter.
    [
        *(("headers", backend) for backend in BACKENDS if backend not in OWN_SYNC),
        *(("body", each) for each in BACKENDS),
    ],
)
async def test_an_answer_that_trickles_ends_within_one_and_a_half_times_the_timeout(part: str, backend: str) -> None:
    with FaultServer() as server:
        server.plays(trickling(of_length(10**9), {"headers": 20, "body": 170}[part]), 10)
        async with Caller(backend, server.url) as caller:
            began = time.monotonic()
            with pytest.raises(APITimeoutError):
                await caller.call("GET", "slow", timeout=0.5)
            assert time.monotonic() - began < 1.5 * 0.5 + SLACK


CALLS, CONNECTIONS = 6, 2


async def when_released(exchange: Exchange) -> bool:
    request = await exchange.read()
    async with exchange.server.released():
        await exchange.send(good(request))
    return True


@pytest.mark.parametrize("backend", BACKENDS)
async def test_a_closed_client_lets_its_calls_end_those_in_flight_and_those_that_wait(
    backend: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (httpx_backend, aiohttp_backend):
        monkeypatch.setattr(module, "CONNECTIONS", CONNECTIONS)
    is_callers = backend.startswith("own ")
    first = CALLS if is_callers else CONNECTIONS  # a client of a caller's has its own limit
    with FaultServer() as server:
        server.plays(when_released, first)
        async with Caller(backend, server.url, in_flight=CALLS) as caller:
            calls = [asyncio.ensure_future(caller.call("GET", f"call-{index}")) for index in range(CALLS)]
            await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == first)
            if backend in SYNC:
                caller.client.close()
            else:
                await caller.client.aclose()
            await asyncio.to_thread(server.release)
            assert [came.subject for came in await asyncio.gather(*calls)] == [f"call-{n}" for n in range(CALLS)]
            if not is_callers:
                await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)
            assert (await caller.call("GET", "again")).subject == "again"
        assert len(server.requests) == CALLS + 1
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)
