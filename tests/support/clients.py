"""Clients of every kind, for tests against real servers."""

from __future__ import annotations

from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx

from nuon_api_client import NuonClient
from nuon_api_client.api.orgs import create_org
from nuon_api_client.models import CreateOrgRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

TOKEN = "s3cr3t-token"
ASYNC = ["httpx", "aiohttp", "own httpx.AsyncClient", "own aiohttp.ClientSession"]
SYNC = ["httpx sync", "own httpx.Client"]
BODY = CreateOrgRequest(name="acme")


@asynccontextmanager
async def connected(kind: str, url: str, **options: Any) -> AsyncIterator[NuonClient]:
    async with AsyncExitStack() as stack:
        own: Any = kind
        if kind == "own httpx.AsyncClient":
            own = await stack.enter_async_context(httpx.AsyncClient())
        elif kind == "own aiohttp.ClientSession":
            own = await stack.enter_async_context(aiohttp.ClientSession())
        options = {"http_client": own, "max_retries": 0} | options
        async with NuonClient(TOKEN, "org-acme", url, **options) as client:
            yield client


@contextmanager
def connected_sync(kind: str, url: str, **options: Any) -> Iterator[NuonClient]:
    with httpx.Client() as own:
        options = {"http_client": own if kind.startswith("own") else None, "max_retries": 0} | options
        with NuonClient(TOKEN, "org-acme", url, **options) as client:
            yield client


async def call(kind: str, url: str, module: Any, *arguments: Any, times: int = 1, **options: Any) -> Any:
    """The last of several calls, one after the other, by whichever kind of client."""
    body = {"body": BODY} if module is create_org else {}
    result = None
    if kind in SYNC:
        with connected_sync(kind, url, **options) as client:
            for _ in range(times):
                result = module.sync_detailed(*arguments, client=client, **body)
    else:
        async with connected(kind, url, **options) as client:
            for _ in range(times):
                result = await module.asyncio_detailed(*arguments, client=client, **body)
    return result
