"""One call: how often it is sent, how long it may take, and what is left of one that was cancelled."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from nuon_api_client import APIConnectionError, APITimeoutError, NuonClient, ServerError
from nuon_api_client._auth.tokens import TokenSource
from nuon_api_client._http import aiohttp_backend, budget, httpx_backend
from nuon_api_client._http.calls import Action, CallOptions, Pause, Send, WaitForConnection, attempts, drive, drive_sync
from nuon_api_client._secret import Secret
from nuon_api_client.api.orgs import get_orgs
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.types import RawResponse
from tests.support.clients import ASYNC, SYNC, TOKEN, call, connected
from tests.support.clock import InstantClock
from tests.support.loopback import Loopback, Reply, Request, always, never

Serve = Callable[..., Loopback]
LONG = 60.0
"""Seconds that nothing takes, unless it hangs."""

with_each_async = pytest.mark.parametrize("kind", ASYNC)


# ---- how often, how long


class Backend:
    released = 0

    def release(self) -> None:
        Backend.released += 1


async def test_thousands_of_retries_pause_no_longer_than_a_few() -> None:
    """Twice as long each time would be more than a float holds after a thousand."""
    options = CallOptions("https://nuon.example", None, TokenSource(TOKEN), Secret({}), math.inf, 2000, 10**6)
    request = Operation("GetThing", "GET", "/v1/things", needs_org=False).request()
    sent: list[Send] = []
    pauses: list[float] = []

    def perform(action: Action) -> Any:
        if isinstance(action, Send):
            sent.append(action)
            return RawResponse(503, {}, b"")
        if isinstance(action, WaitForConnection):
            return Backend()
        assert isinstance(action, Pause)
        return pauses.append(action.seconds)

    async def perform_later(action: Action) -> Any:
        return perform(action)

    with pytest.raises(ServerError):
        drive_sync(attempts(request, options), perform)
    with pytest.raises(ServerError):
        await drive(attempts(request, options), perform_later)
    assert len(sent) == Backend.released == 2 * 2001
    assert len(pauses) == 2 * 2000
    assert 4 < max(pauses) <= 8
    assert min(pauses) >= 0


@pytest.mark.parametrize("kind", ASYNC + SYNC)
async def test_a_call_whose_time_is_over_ends_with_a_response_or_a_timeout(
    kind: str, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No library takes 0 seconds, or fewer, for a timeout."""
    now = [1000.0]
    monkeypatch.setattr(budget, "monotonic", lambda: now[0])

    def token() -> str:
        now[0] += 1000
        return TOKEN

    with suppress(APITimeoutError):
        assert (await call(kind, serve().url, get_orgs, token=token, timeout=10)).parsed == []
    assert now == [2000.0]


# ---- closed during a pause


class ClosingClock(InstantClock):
    """Closes the client whenever a call pauses."""

    client: NuonClient

    async def sleep(self, seconds: float) -> None:
        await self.client.aclose()
        await super().sleep(seconds)


@pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
async def test_a_retry_after_close_leaves_no_connections_that_close_cannot_find(kind: str, serve: Serve) -> None:
    async def busy_at_first(request: Request) -> Reply:
        return Reply(503 if request.number == 1 else 200)

    clock, server = ClosingClock(), serve(busy_at_first)
    async with connected(kind, server.url, clock=clock, max_retries=1) as client:
        clock.client = client
        assert await get_orgs.asyncio(client=client) == []
        assert server.open == 1
        await client.aclose()
        await asyncio.to_thread(server.wait_until, lambda server: server.open == 0)


# ---- a token function that fails


def test_a_stop_iteration_in_the_token_function_reaches_the_caller() -> None:
    tokens: Iterator[str] = iter(())
    with NuonClient(lambda: next(tokens), base_url="https://nuon.example") as client, pytest.raises(StopIteration):
        get_orgs.sync(client=client)


def test_a_failed_call_of_the_token_function_keeps_its_name() -> None:
    def token() -> str:
        failure = APIConnectionError("no login")
        failure.method, failure.path = "POST", "/login"
        raise failure

    client = NuonClient(token, "org-acme", "https://nuon.example", max_retries=0)
    with pytest.raises(APIConnectionError, match=r"^no login \(POST /login\)$"):
        get_orgs.sync(client=client)


# ---- cancelled


class Waiting:
    """Lets a test know that somebody waits, and never ends."""

    def __init__(self) -> None:
        self.begun = asyncio.Event()

    async def __call__(self) -> Any:
        self.begun.set()
        await asyncio.get_running_loop().create_future()


class StoppedClock(InstantClock):
    """A clock whose pauses never end."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = Waiting()

    async def sleep(self, seconds: float) -> None:
        await self.waiting()


async def cancelled(task: asyncio.Task[Any]) -> None:
    """Cancel a task, and return when it has ended."""
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


@pytest.fixture
def _one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(httpx_backend, "CONNECTIONS", 1)
    monkeypatch.setattr(aiohttp_backend, "CONNECTIONS", 1)


async def works(client: NuonClient, server: Loopback) -> bool:
    """Whether the next call comes to its end."""
    server.script = always(Reply())
    return await asyncio.wait_for(get_orgs.asyncio(client=client), LONG) == []


@with_each_async
@pytest.mark.usefixtures("_one_connection")
async def test_cancelled_in_a_pause(kind: str, serve: Serve) -> None:
    server, clock = serve(always(Reply.of({}, 503))), StoppedClock()
    async with connected(kind, server.url, clock=clock, max_retries=3) as client:
        running = asyncio.create_task(get_orgs.asyncio(client=client))
        await asyncio.wait_for(clock.waiting.begun.wait(), LONG)
        await cancelled(running)
        assert len(server.requests) == 1
        assert await works(client, server)


@with_each_async
@pytest.mark.usefixtures("_one_connection")
async def test_cancelled_while_it_sends_again(kind: str, serve: Serve) -> None:
    async def failing_once(request: Any) -> Any:
        return await never(request) if request.number == 2 else Reply.of({}, 503)

    server = serve(failing_once)
    async with connected(kind, server.url, clock=InstantClock(), max_retries=3) as client:
        running = asyncio.create_task(get_orgs.asyncio(client=client))
        await asyncio.to_thread(server.wait_until, lambda server: len(server.requests) == 2)
        await cancelled(running)
        assert await works(client, server)
        assert len(server.requests) == 3


class Issuer:
    """Gives t1, t2, ...; the answer to one question never comes."""

    def __init__(self, *, unanswered: int) -> None:
        self.waiting = Waiting()
        self.asked = 0
        self._unanswered = unanswered
        self._given = 0

    async def __call__(self) -> str:
        self.asked += 1
        if self.asked == self._unanswered:
            await self.waiting()
        self._given += 1
        return f"t{self._given}"


@with_each_async
@pytest.mark.usefixtures("_one_connection")
async def test_cancelled_while_it_asks_for_the_first_token(kind: str, serve: Serve) -> None:
    server, issuer = serve(), Issuer(unanswered=1)
    async with connected(kind, server.url, token=issuer) as client:
        asking = asyncio.create_task(get_orgs.asyncio(client=client))
        await asyncio.wait_for(issuer.waiting.begun.wait(), LONG)
        other = asyncio.create_task(get_orgs.asyncio(client=client))
        await asyncio.sleep(0)
        await cancelled(other)  # it waited for the other call's token
        await cancelled(asking)
        assert await works(client, server), "nobody waits for the first question any more"
    assert issuer.asked == 2
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer t1"]


@with_each_async
@pytest.mark.usefixtures("_one_connection")
async def test_cancelled_while_it_renews_a_refused_token(kind: str, serve: Serve) -> None:
    async def expiring(request: Any) -> Reply:
        return Reply() if request.headers["authorization"] == "Bearer t2" else Reply.of({}, 401)

    server, issuer = serve(expiring), Issuer(unanswered=2)
    async with connected(kind, server.url, token=issuer) as client:
        running = asyncio.create_task(get_orgs.asyncio(client=client))
        await asyncio.wait_for(issuer.waiting.begun.wait(), LONG)
        await cancelled(running)
        assert await asyncio.wait_for(get_orgs.asyncio(client=client), LONG) == []
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer t1", "Bearer t1", "Bearer t2"]
