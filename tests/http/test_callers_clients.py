"""HTTP clients of the caller's: used as they are, and whatever they do ends in a response or in our exception."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import aiohttp
import httpx
import httpx2
import pytest

from nuon_api_client import APIConnectionError, ConfigurationError, ConflictError, NuonClient
from nuon_api_client.api.orgs import get_orgs
from tests.support.clients import TOKEN
from tests.support.loopback import Loopback, Reply, always

Serve = Callable[..., Loopback]
with_both = pytest.mark.parametrize("library", [httpx, httpx2], ids=["httpx", "httpx2"])


def ours(http_client: Any, url: str = "http://127.0.0.1:1") -> NuonClient:
    return NuonClient(TOKEN, "org-acme", url, http_client=http_client, max_retries=0)


async def both(library: ModuleType, url: str, **options: Any) -> list[Any]:
    """What an async and a sync call come to, by clients that are made with these options."""
    results: list[Any] = []
    async with library.AsyncClient(**asynchronous(options)) as theirs:
        results += await asyncio.gather(get_orgs.asyncio(client=ours(theirs, url)), return_exceptions=True)
    with library.Client(**options) as theirs:
        try:
            results.append(get_orgs.sync(client=ours(theirs, url)))
        except Exception as error:  # noqa: BLE001
            results.append(error)
    return results


def asynchronous(options: dict[str, Any]) -> dict[str, Any]:
    """The same options, with hooks that an async client takes."""

    def awaited(hook: Any) -> Any:
        async def run(response: Any) -> None:
            if hook is read_and_raise:
                await response.aread()
                response.raise_for_status()
            else:
                hook(response)

        return run

    hooks = options.get("event_hooks", {})
    return {**options, "event_hooks": {name: [awaited(hook) for hook in each] for name, each in hooks.items()}}


def only_raise(response: Any) -> None:
    response.raise_for_status()


def read_and_raise(response: Any) -> None:
    response.read()
    response.raise_for_status()


@with_both
@pytest.mark.parametrize("hook", [only_raise, read_and_raise])
async def test_raise_for_status_keeps_status_and_body(library: ModuleType, hook: Any, serve: Serve) -> None:
    server = serve(always(Reply.of({"error": "the name is taken"}, 409)))
    for result in await both(library, server.url, event_hooks={"response": [hook]}):
        assert isinstance(result, ConflictError)
        assert result.error == "the name is taken"


@with_both
async def test_a_hook_that_is_added_later_is_called_and_tolerated(library: ModuleType, serve: Serve) -> None:
    server, seen = serve(always(Reply.of({"error": "the name is taken"}, 409))), []

    async def hook(response: Any) -> None:
        seen.append(response.status_code)
        response.raise_for_status()

    async with library.AsyncClient() as theirs:
        client = ours(theirs, server.url)
        for added in ([], [hook]):
            theirs.event_hooks = {"response": added}
            with pytest.raises(ConflictError):
                await get_orgs.asyncio(client=client)
        assert theirs.event_hooks["response"] == [hook]
    assert seen == [409]


@with_both
async def test_a_hook_that_fails(library: ModuleType, serve: Serve) -> None:
    def hook(response: Any) -> None:
        raise ZeroDivisionError("by zero")

    for result in await both(library, serve().url, event_hooks={"response": [hook]}):
        assert isinstance(result, APIConnectionError)
        assert result.maybe_sent
        assert "ZeroDivisionError: by zero" in str(result)


@with_both
async def test_auth_that_fails(library: ModuleType, serve: Serve) -> None:
    class Broken(library.Auth):  # type: ignore[name-defined, misc]
        def auth_flow(self, request: Any) -> Iterator[Any]:
            raise KeyError("no keytab")
            yield request

    for result in await both(library, serve().url, auth=Broken()):
        assert isinstance(result, APIConnectionError)
        assert "no keytab" in str(result)


@with_both
async def test_auth_of_the_client_is_used_as_it_is(library: ModuleType, serve: Serve) -> None:
    server = serve()
    assert await both(library, server.url, auth=("user", "password")) == [[], []]
    assert {request.headers["authorization"].split()[0] for request in server.requests} == {"Basic"}


@with_both
async def test_a_base_url_of_the_client_does_not_count(library: ModuleType, serve: Serve) -> None:
    assert await both(library, serve().url, base_url="http://127.0.0.1:1/elsewhere") == [[], []]


@with_both
async def test_closed(library: ModuleType) -> None:
    theirs = library.AsyncClient()
    await theirs.aclose()
    with pytest.raises(ConfigurationError, match="http_client is closed"):
        await get_orgs.asyncio(client=ours(theirs))
    sync = library.Client()
    sync.close()
    with pytest.raises(ConfigurationError, match="http_client is closed"):
        get_orgs.sync(client=ours(sync))


@with_both
async def test_of_another_loop(library: ModuleType) -> None:
    """Such a client meets a connection of a loop that has ended, and asyncio raises this."""

    def handler(request: Any) -> Any:
        raise RuntimeError("Event loop is closed")

    async with library.AsyncClient(transport=library.MockTransport(handler)) as theirs:
        with pytest.raises(APIConnectionError, match="RuntimeError: Event loop is closed"):
            await get_orgs.asyncio(client=ours(theirs))


async def by_session(serve: Serve, **options: Any) -> Any:
    async with aiohttp.ClientSession(**options) as session:
        return await get_orgs.asyncio(client=ours(session, serve().url))


async def test_a_session_with_auth_forbids_our_token(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password s3cr3t")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve()
    async with aiohttp.ClientSession() as session:
        assert await get_orgs.asyncio(client=ours(session, server.url)) == []
    assert server.requests[-1].headers["authorization"] == f"Bearer {TOKEN}"
    async with aiohttp.ClientSession(trust_env=True) as session:
        try:
            await get_orgs.asyncio(client=ours(session, server.url))
        except ConfigurationError as error:
            assert "The session has its own auth, or its trust_env has found" in str(error)  # noqa: PT017
        else:  # aiohttp before 3.12 puts it in the place of our token, without a word
            assert server.requests[-1].headers["authorization"].startswith("Basic ")


async def test_a_session_that_raises_for_status_or_has_a_timeout_of_its_own(serve: Serve) -> None:
    assert await by_session(serve, timeout=aiohttp.ClientTimeout(total=1e-9)) == []
    server = serve(always(Reply.of({"error": "the name is taken"}, 409)))
    async with aiohttp.ClientSession(raise_for_status=True) as session:
        with pytest.raises(ConflictError, match="the name is taken"):
            await get_orgs.asyncio(client=ours(session, server.url))


def test_a_session_of_another_loop_and_a_closed_one(serve: Serve) -> None:
    async def make() -> aiohttp.ClientSession:
        return aiohttp.ClientSession()

    async def close(session: aiohttp.ClientSession) -> None:
        await session.close()

    with asyncio.Runner() as runner:
        session = runner.run(make())
        client = ours(session, serve().url)
        with pytest.raises(APIConnectionError, match="RuntimeError"):
            asyncio.run(get_orgs.asyncio(client=client))
        runner.run(close(session))
        with pytest.raises(ConfigurationError, match=r"^http_client is closed"):
            runner.run(get_orgs.asyncio(client=client))


@with_both
async def test_a_client_that_closes_when_it_is_collected_stays_open(library: ModuleType, serve: Serve) -> None:
    """openai's and anthropic's clients of httpx do so, and the client is copied where it has hooks."""
    closed = []

    class Theirs(library.AsyncClient):  # type: ignore[name-defined, misc]
        def __del__(self) -> None:
            closed.append(self)

    async def hook(response: Any) -> None:
        pass

    server = serve()
    async with Theirs(event_hooks={"response": [hook]}) as theirs:
        for _ in range(3):
            assert await get_orgs.asyncio(client=ours(theirs, server.url)) == []
        assert closed == []
        assert type(theirs) is Theirs
    assert server.connections == 1


@with_both
async def test_a_status_error_without_a_body_that_can_be_read(library: ModuleType) -> None:
    async def handler(request: Any) -> Any:
        response = library.Response(409, stream=library.ByteStream(b"{}"), request=request)
        async for _ in response.aiter_raw():
            pass
        response.raise_for_status()

    async with library.AsyncClient(transport=library.MockTransport(handler)) as theirs:
        with pytest.raises(APIConnectionError, match="ResponseNotRead"):
            await get_orgs.asyncio(client=ours(theirs))


@with_both
async def test_an_exception_that_cannot_be_shown(library: ModuleType) -> None:
    class OddError(Exception):
        __module__ = None  # type: ignore[assignment]

        def __str__(self) -> str:
            raise ZeroDivisionError

    def handler(request: Any) -> Any:
        raise OddError

    async with library.AsyncClient(transport=library.MockTransport(handler)) as theirs:
        with pytest.raises(APIConnectionError, match="OddError"):
            await get_orgs.asyncio(client=ours(theirs))
