"""The token: kept, and renewed once however many calls were refused."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from typing import Any

import pytest

from nuon_api_client import ConfigurationError
from nuon_api_client._auth.tokens import TokenSource
from nuon_api_client._secret import Secret
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
