"""The token: kept, and renewed once however many calls were refused."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from nuon_api_client import ConfigurationError
from nuon_api_client._auth.tokens import TokenSource
from tests.support.threads import at_once


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
    source = TokenSource("t1")
    assert source.kept == source.renew_sync("t1") == "t1"
    assert not source.renewable
    assert source
    assert not TokenSource(None)
    assert TokenSource(None).kept is None


def test_a_function_is_asked_when_needed() -> None:
    issuer = Issuer()
    source = TokenSource(issuer)
    assert source.renewable
    assert (issuer.given, source.kept) == (0, None)
    refused = (None, None, "t1", "t1")
    assert [source.renew_sync(each) for each in refused] == ["t1", "t1", "t2", "t2"]
    assert source.kept == "t2"
    assert source.renew_sync("t2") == "t3"


@pytest.mark.parametrize("kind", ["sync", "async"])
async def test_many_tasks_ask_once(kind: str) -> None:
    issuer = Issuer()
    source = TokenSource(issuer if kind == "sync" else issuer.later)
    assert set(await asyncio.gather(*(source.renew(None) for _ in range(100)))) == {"t1"}
    assert set(await asyncio.gather(*(source.renew("t1") for _ in range(100)))) == {"t2"}
    assert issuer.given == 2


def test_many_threads_ask_once() -> None:
    issuer = Issuer()

    def slow() -> str:
        threading.Event().wait(0.02)  # the other threads come for the token meanwhile
        return issuer()

    source = TokenSource(slow)

    def work() -> str | None:
        assert source.renew_sync(None) in ("t1", "t2")
        return source.renew_sync("t1")

    assert at_once([work] * 20) == ["t2"] * 20
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

    source = TokenSource(token)
    with pytest.raises(OSError, match="vault is sealed"):
        await source.renew(None)
    assert await source.renew(None) == "t1"


def test_an_async_function_is_refused_in_sync_calls() -> None:
    issuer = Issuer()
    with pytest.raises(ConfigurationError, match="only async calls"):
        TokenSource(issuer.later).renew_sync(None)
    assert issuer.given == 0


def test_serves_several_event_loops() -> None:
    issuer = Issuer()
    source = TokenSource(issuer.later)
    assert [asyncio.run(source.renew(None)), asyncio.run(source.renew("t1"))] == ["t1", "t2"]
