"""The rivals that make calls: each has the same three operations of the API, but for those that have only one."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Coroutine
from importlib import import_module
from typing import Any, NamedTuple

from benchmarks.peers import OPENAI, SDK

HTTPX, AIOHTTP, STOCK, RAW_HTTPX, RAW_AIOHTTP = "ours, httpx", "ours, aiohttp", "stock", "raw httpx", "raw aiohttp"
TOKEN, ORG = "not-a-real-token", "org6v0b4n8m2q5w9e3r7t1y4u8"
HEADERS = {"Authorization": f"Bearer {TOKEN}", "X-Nuon-Org-ID": ORG}
RELEASE, DEPLOY, INSTALLS = "/v1/releases/rel1", "/v1/installs/inl1/deploys/dep1", "/v1/apps/app1/installs"


class Client(NamedTuple):
    """A rival, ready to call."""

    release: Callable[[], Coroutine[Any, Any, Any]]
    """2 KB."""
    deploy: Callable[[], Coroutine[Any, Any, Any]]
    """43 KB."""
    installs: Callable[[int], Coroutine[Any, Any, list[Any]]]
    """All of them from this one on, by its own defaults."""
    close: Callable[[], Coroutine[Any, Any, None]]


def ours(base_url: str, http_client: Any = "httpx") -> Client:
    """Make this package's client."""
    from nuon_api_client import NuonClient, paginate
    from nuon_api_client.api.deploys import get_install_deploy
    from nuon_api_client.api.installs import get_app_installs
    from nuon_api_client.api.releases import get_release

    client = NuonClient(TOKEN, ORG, base_url, http_client=http_client, max_retries=0)

    async def installs(start: int) -> list[Any]:
        return [install async for install in paginate(get_app_installs, "app1", client=client, offset=start)]

    return Client(
        lambda: get_release.asyncio("rel1", client=client),
        lambda: get_install_deploy.asyncio("inl1", "dep1", client=client),
        installs,
        client.aclose,
    )


def stock(base_url: str) -> Client:
    """Make the stock generator's client."""
    get_install_deploy = import_module("stock_client.api.deploys.get_install_deploy")
    get_app_installs = import_module("stock_client.api.installs.get_app_installs")
    get_release = import_module("stock_client.api.releases.get_release")
    client = import_module("stock_client").AuthenticatedClient(
        base_url=base_url, token=TOKEN, headers={"X-Nuon-Org-ID": ORG}
    )

    async def installs(start: int) -> list[Any]:
        found: list[Any] = []
        while page := await get_app_installs.asyncio("app1", client=client, offset=start + len(found)):
            found += page
        return found

    return Client(
        lambda: get_release.asyncio("rel1", client=client),
        lambda: get_install_deploy.asyncio("inl1", "dep1", client=client),
        installs,
        lambda: client.get_async_httpx_client().aclose(),
    )


def raw_httpx(base_url: str) -> Client:
    """Make a client of plain httpx and `json`, as one would write it by hand."""
    import httpx

    client = httpx.AsyncClient(base_url=base_url, headers=HEADERS, timeout=None)  # noqa: S113  # as the stock client

    async def get(path: str) -> Any:
        response = await client.get(path)
        response.raise_for_status()
        return json.loads(response.content)

    return Client(lambda: get(RELEASE), lambda: get(DEPLOY), lambda start: _by_hundreds(get, start), client.aclose)


def raw_aiohttp(base_url: str) -> Client:
    """Make a client of plain aiohttp and `json`, as one would write it by hand, with a connection for each call."""
    import aiohttp

    session = aiohttp.ClientSession(base_url, headers=HEADERS, connector=aiohttp.TCPConnector(limit=0))

    async def get(path: str) -> Any:
        async with session.get(path) as response:
            response.raise_for_status()
            return json.loads(await response.read())

    return Client(lambda: get(RELEASE), lambda: get(DEPLOY), lambda start: _by_hundreds(get, start), session.close)


def openai(base_url: str) -> Client:
    """Make the client of openai's package, for a GET that it does not decode."""
    package = import_module("openai")
    client = package.AsyncOpenAI(api_key=TOKEN, base_url=base_url, max_retries=0, default_headers=HEADERS)
    response = import_module("httpx2").Response  # what that version of it calls by
    return _only(lambda: client.get(RELEASE, cast_to=response), client.close)


def nuon(base_url: str) -> Client:
    """Make the client of the package `nuon`, which blocks the event loop while it calls."""
    package = import_module("nuon")
    releases = package.ReleasesApi(package.ApiClient(package.Configuration(base_url)))
    releases.api_client.default_headers.update(HEADERS)

    async def release() -> Any:
        return releases.get_release("rel1")

    return _only(release, _nothing)


def _only(release: Callable[[], Any], close: Callable[[], Coroutine[Any, Any, None]]) -> Client:
    def missing(*_: object) -> Any:
        raise NotImplementedError

    return Client(release, missing, missing, close)


async def _nothing() -> None:
    pass


async def _by_hundreds(get: Callable[[str], Awaitable[Any]], start: int) -> list[Any]:
    found: list[Any] = []
    while page := await get(f"{INSTALLS}?limit=100&offset={start + len(found)}"):
        found += page
    return found


async def connected(kind: str, base_url: str) -> Client:
    """Make one of the rivals. It is a coroutine, because some rivals want a running event loop."""
    return (RIVALS | ALONE)[kind](base_url)


RIVALS: dict[str, Callable[[str], Client]] = {
    HTTPX: ours,
    AIOHTTP: lambda url: ours(url, "aiohttp"),
    STOCK: stock,
    RAW_HTTPX: raw_httpx,
    RAW_AIOHTTP: raw_aiohttp,
}
ALONE: dict[str, Callable[[str], Client]] = {OPENAI: openai, SDK: nuon}
"""Those that can only read a release, one by one."""
