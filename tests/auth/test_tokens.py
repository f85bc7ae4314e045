"""The token: kept, and renewed once however many calls were refused."""

from __future__ import annotations

import asyncio
import gc
import threading
import traceback
import weakref
from functools import partial
from typing import Any

import pytest

from nuon_api_client import APITimeoutError, ConfigurationError, NuonClient
from nuon_api_client._auth.tokens import TokenNotReady, TokenSource
from nuon_api_client._secret import Secret
from nuon_api_client.api.orgs import get_orgs
from tests.support.threads import at_once


def opened(token: Secret[str] | None) -> str | None:
    return None if token is None else token.open()


class Source(TokenSource):
    """Renews what was kept last."""

    async def next(self) -> str | None:
        return opened(await self.renew(self.kept))

    def next_sync(self) -> str | None:
        return opened(self.renew_sync(self.kept))


def test_does_not_show_the_token() -> None:
    assert "s3cr3t" not in repr(TokenSource("s3cr3t"))


class Issuer:
    """Gives tokens t1, t2, ..."""

    def __init__(self) -> None:
        self.given = 0

    def __call__(self) -> str:
        self.given += 1
        return f"t{self.given}"

    async def later(self) -> str:
        await asyncio.sleep(0)
        return self()


def test_a_fixed_token_stays() -> None:
    source = Source("t1")
    assert opened(source.kept) == source.next_sync() == "t1"
    assert not source.renewable
    assert source
    assert not TokenSource(None)
    assert TokenSource(None).kept is None


def test_a_function_is_asked_when_needed() -> None:
    issuer = Issuer()
    source = Source(issuer)
    assert source.renewable
    assert (issuer.given, source.kept) == (0, None)
    first = source.renew_sync(None)
    assert [opened(source.renew_sync(each)) for each in (None, first, first)] == ["t1", "t2", "t2"]
    assert source.next_sync() == opened(source.kept) == "t3"


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_many_tasks_ask_once(kind: str) -> None:
    issuer = Issuer()
    source = TokenSource(issuer if kind == "sync" else issuer.later)
    for expected in ("t1", "t2"):
        refused = source.kept
        given = await asyncio.gather(*(source.renew(refused) for _ in range(100)))
        assert {opened(each) for each in given} == {expected}
    assert issuer.given == 2


def test_many_threads_ask_once() -> None:
    issuer = Issuer()

    def slow() -> str:
        threading.Event().wait(0.02)  # the other threads come for the token meanwhile
        return issuer()

    source = TokenSource(slow)
    for expected in ("t1", "t2"):
        refused = source.kept
        assert {opened(each) for each in at_once([partial(source.renew_sync, refused)] * 20)} == {expected}
    assert issuer.given == 2


@pytest.mark.parametrize("bad", [None, "", 7, b"bytes", "two\nlines"])
async def test_a_function_that_gives_no_token(bad: Any) -> None:
    async def later() -> Any:
        return bad

    with pytest.raises(ConfigurationError, match="the token function"):
        TokenSource(lambda: bad).renew_sync(None)
    with pytest.raises(ConfigurationError, match="the token function"):
        await TokenSource(lambda: bad).renew(None)
    with pytest.raises(ConfigurationError, match="the token function"):
        await TokenSource(later).renew(None)


async def test_a_function_that_fails_is_asked_again() -> None:
    answers: list[Exception | str] = [OSError("vault is sealed"), "t1"]

    def token() -> str:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    source = Source(token)
    with pytest.raises(OSError, match="vault is sealed"):
        await source.next()
    assert await source.next() == "t1"


def test_an_async_function_is_refused_in_sync_calls() -> None:
    issuer = Issuer()
    with pytest.raises(ConfigurationError, match="only async calls"):
        TokenSource(issuer.later).renew_sync(None)
    assert issuer.given == 0


def test_serves_several_event_loops() -> None:
    issuer = Issuer()
    source = Source(issuer.later)
    assert [asyncio.run(source.next()), asyncio.run(source.next())] == ["t1", "t2"]


# ---- slow, hanging, failing, calling back


async def test_a_sync_function_may_block() -> None:
    release = threading.Event()

    def slow() -> str:
        assert release.wait(60)
        return "t1"

    source = Source(slow)
    asking = asyncio.ensure_future(source.next())
    await asyncio.sleep(0)
    release.set()  # the loop runs on, so this is reached
    assert await asking == "t1"


def hanging() -> tuple[Any, Any, threading.Event]:
    """A sync and an async function that return nothing until the event is set."""
    released = threading.Event()

    def sync() -> str:
        released.wait(60)
        return "late"

    async def later() -> str:
        await asyncio.get_running_loop().create_future()
        return "never"

    return sync, later, released


async def test_a_call_waits_no_longer_than_it_may() -> None:
    sync, later, released = hanging()
    for function in (sync, later):
        with pytest.raises(TokenNotReady):
            await TokenSource(function).renew(None, timeout=0.01)
    with pytest.raises(TokenNotReady):
        TokenSource(sync).renew_sync(None, timeout=0.01)
    released.set()


async def test_a_call_whose_token_never_comes_ends_in_time() -> None:
    sync, later, released = hanging()
    for token in (sync, later):
        client = NuonClient(token, "org-acme", "https://nuon.example", timeout=0.05)
        calls = [get_orgs.asyncio(client=client) for _ in range(50)]
        for result in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(result, APITimeoutError)
            assert not result.maybe_sent
            assert "the token function returned nothing within 0.05 s" in str(result)
    with pytest.raises(APITimeoutError, match="the token function returned nothing"):
        get_orgs.sync(client=NuonClient(sync, "org-acme", "https://nuon.example", timeout=0.05))
    released.set()


async def test_a_hanging_function_that_nobody_waits_for_is_cancelled_and_asked_anew() -> None:
    asked = 0

    async def hangs_once() -> str:
        nonlocal asked
        asked += 1
        if asked == 1:
            await asyncio.get_running_loop().create_future()
        return f"t{asked}"

    source = TokenSource(hangs_once)
    with pytest.raises(TokenNotReady):
        await source.renew(None, timeout=0.01)
    assert opened(await source.renew(None)) == "t2"


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_failure_is_shared_by_all_that_wait(kind: str) -> None:
    asked = 0

    def failing() -> str:
        nonlocal asked
        asked += 1
        raise OSError("vault is sealed")

    async def failing_later() -> str:
        await asyncio.sleep(0)
        return failing()

    source = TokenSource(failing if kind == "sync" else failing_later)
    results = await asyncio.gather(*(source.renew(None) for _ in range(500)), return_exceptions=True)
    assert {str(result) for result in results} == {"vault is sealed"}
    assert asked == 1
    with pytest.raises(OSError, match="vault is sealed") as raised:
        await source.renew(None)
    names = [frame.name for frame in traceback.extract_tb(raised.value.__traceback__)]
    assert names.count("renew") == 1, "not the frames of all that have waited"
    assert "failing" in names, "but where it failed"


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_a_function_that_calls_with_the_waiting_client_is_refused(kind: str) -> None:
    def sync() -> str:
        get_orgs.sync(client=client)
        return "t1"

    async def later() -> str:
        await get_orgs.asyncio(client=client)
        return "t1"

    client = NuonClient(sync if kind == "sync" else later, "org-acme", "https://nuon.example")
    with pytest.raises(ConfigurationError, match="give it a client of its own"):
        await get_orgs.asyncio(client=client)
    if kind == "sync":
        with pytest.raises(ConfigurationError, match="give it a client of its own"):
            get_orgs.sync(client=client)


async def test_async_functions_of_every_shape() -> None:
    class Vault:
        async def token(self) -> str:
            return "t1"

        async def __call__(self) -> str:
            return "t1"

    vault = Vault()

    async def named(name: str) -> str:
        return name

    for function in (
        vault.token,
        vault,
        lambda: vault.token(),  # noqa: PLW0108  # which nothing tells from a sync function
        partial(named, "t1"),
        partial(partial(named), "t1"),
    ):
        source = Source(function)
        assert await source.next() == "t1"
        assert await source.next() == "t1"
        with pytest.raises(ConfigurationError, match="only async calls"):
            source.next_sync()


async def test_a_function_that_cancels_itself() -> None:
    async def cancelled() -> str:
        raise asyncio.CancelledError

    def cancelled_too() -> str:
        raise asyncio.CancelledError

    for function in (cancelled, cancelled_too):
        with pytest.raises(ConfigurationError, match="was cancelled"):
            await TokenSource(function).renew(None)
    with pytest.raises(ConfigurationError, match="was cancelled"):
        TokenSource(cancelled_too).renew_sync(None)


async def test_a_sync_function_that_hung_once_is_asked_anew() -> None:
    released, asked = threading.Event(), list[int]()

    def hangs_once() -> str:
        asked.append(1)
        if len(asked) < 3:
            released.wait(60)
        return f"t{len(asked)}"

    source = TokenSource(hangs_once)
    with pytest.raises(TokenNotReady):
        source.renew_sync(None, timeout=0.01)
    with pytest.raises(TokenNotReady):
        await source.renew(None, timeout=0.01)
    assert opened(await source.renew(None)) == "t3"
    released.set()


async def test_what_the_function_has_begun_may_use_the_client_when_it_has_ended() -> None:
    begun: list[asyncio.Task[Any]] = []
    ended = asyncio.Event()

    async def later() -> str | None:
        await ended.wait()
        return opened(await source.renew(source.kept))

    async def token() -> str:
        if begun:
            return "t2"
        begun.append(asyncio.create_task(later()))
        return "t1"

    source = TokenSource(token)
    assert opened(await source.renew(None)) == "t1"
    ended.set()
    assert await begun[0] == "t2"


def test_loops_that_have_ended_are_not_kept() -> None:
    async def token() -> str:
        return "t1"

    source, loops = Source(token), list[Any]()

    async def run() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await source.next()

    for _ in range(3):
        asyncio.run(run())
    gc.collect()
    assert [loop() for loop in loops] == [None] * 3


def test_a_lambda_of_an_async_function_serves_event_loops_at_once() -> None:
    async def later() -> str:
        await asyncio.sleep(0)
        return "t1"

    for _ in range(20):
        source = Source(lambda: later())  # noqa: PLW0108  # only its result shows that it is async
        assert at_once([lambda: asyncio.run(source.next())] * 6) == ["t1"] * 6  # noqa: B023


def test_a_function_is_called_even_if_there_are_no_more_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    def start(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    source = Source(Issuer())
    assert [source.next_sync(), source.next_sync()] == ["t1", "t2"]
    assert asyncio.run(source.next()) == "t3"
