"""A context for TLS takes longer to make than a hundred calls: it is made for https only, and once."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import respx

from nuon_api_client import APIConnectionError, NuonClient
from nuon_api_client._http import environment
from nuon_api_client.api.orgs import get_orgs
from tests.support.clients import TOKEN, call
from tests.support.loopback import Loopback

Serve = Callable[..., Loopback]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the functions that have made a context."""
    names: list[str] = []

    def watch(module: Any, name: str) -> None:
        make = getattr(module, name)

        def watched(*arguments: Any, **keywords: Any) -> Any:
            names.append(name)
            return make(*arguments, **keywords)

        monkeypatch.setattr(module, name, watched)

    watch(httpx, "create_ssl_context")
    watch(ssl, "create_default_context")
    environment._tls_context.cache_clear()
    return names


@pytest.mark.parametrize("kind", ["httpx", "aiohttp", "httpx sync"])
async def test_a_call_over_plain_http_makes_none(kind: str, serve: Serve, made: list[str]) -> None:
    server = serve()
    assert (await call(kind, server.url, get_orgs)).parsed == []
    assert (await call(kind, server.url.replace("http", "HTTP"), get_orgs)).parsed == []
    assert made == []


@pytest.mark.parametrize("scheme", ["https", "HTTPS"])
async def test_all_clients_share_one_over_https(scheme: str, made: list[str], router: respx.MockRouter) -> None:
    router.get("https://nuon.example/v1/orgs").respond(json=[])
    for _ in range(3):
        async with NuonClient(TOKEN, "org-acme", f"{scheme}://nuon.example") as client:
            assert await get_orgs.asyncio(client=client) == []
            assert get_orgs.sync(client=client) == []
    assert made == ["create_default_context"]


@pytest.mark.parametrize("kind", ["httpx", "httpx sync", "aiohttp"])
@pytest.mark.parametrize("scheme", ["https", "HTTPS"])
async def test_each_kind_of_calls_makes_one_over_https(kind: str, scheme: str, made: list[str]) -> None:
    with socket.socket() as taken:  # bound but not listening: nobody else gets the port
        taken.bind(("127.0.0.1", 0))
        for _ in range(2):
            with pytest.raises(APIConnectionError):
                await call(kind, f"{scheme}://127.0.0.1:{taken.getsockname()[1]}", get_orgs)
    assert made == ["create_default_context"]
