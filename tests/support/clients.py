"""Clients of every kind, for tests against real servers."""

from __future__ import annotations

from contextlib import AbstractContextManager, AsyncExitStack, asynccontextmanager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx
import httpx2

from nuon_api_client import NuonClient, Response
from nuon_api_client.api.orgs import create_org
from nuon_api_client.models import CreateOrgRequest
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.runtime.responses import read_nothing
from nuon_api_client.types import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

TOKEN = "s3cr3t-token"
ASYNC = [
    *("httpx", "httpx2", "aiohttp"),
    *("caller's httpx.AsyncClient", "caller's httpx2.AsyncClient", "caller's aiohttp.ClientSession"),
]
SYNC = ["httpx sync", "httpx2 sync", "caller's httpx.Client", "caller's httpx2.Client"]
BODY = CreateOrgRequest(name="acme")


def is_callers(kind: str) -> bool:
    """Return whether such a client uses an HTTP client that the caller has made."""
    return kind.startswith("caller's ")


@asynccontextmanager
async def connected(kind: str, url: str, **options: Any) -> AsyncIterator[NuonClient]:
    async with AsyncExitStack() as stack:
        http_client: Any = kind
        if kind == "caller's httpx.AsyncClient":
            http_client = await stack.enter_async_context(httpx.AsyncClient())
        elif kind == "caller's httpx2.AsyncClient":
            http_client = await stack.enter_async_context(httpx2.AsyncClient())
        elif kind == "caller's aiohttp.ClientSession":
            http_client = await stack.enter_async_context(aiohttp.ClientSession())
        options = {"token": TOKEN, "http_client": http_client, "max_retries": 0} | options
        async with NuonClient(org_id="org-acme", base_url=url, **options) as client:
            yield client


@contextmanager
def connected_sync(kind: str, url: str, **options: Any) -> Iterator[NuonClient]:
    made: AbstractContextManager[Any] = nullcontext(kind.removesuffix(" sync"))
    if is_callers(kind):
        made = httpx2.Client() if "httpx2" in kind else httpx.Client()
    with made as http_client:
        options = {"token": TOKEN, "http_client": http_client, "max_retries": 0} | options
        with NuonClient(org_id="org-acme", base_url=url, **options) as client:
            yield client


async def call(
    kind: str,
    url: str,
    module: Any,
    *arguments: Any,
    times: int = 1,
    view: Mapping[str, Any] | None = None,
    **options: Any,
) -> Any:
    """The last of several calls, one after the other, by whichever kind of client, or a view of it."""
    body = {"body": BODY} if module is create_org else {}
    result = None
    if kind in SYNC:
        with connected_sync(kind, url, **options) as client:
            for _ in range(times):
                result = module.sync_detailed(*arguments, client=client.with_options(**view or {}), **body)
    else:
        async with connected(kind, url, **options) as client:
            for _ in range(times):
                result = await module.asyncio_detailed(*arguments, client=client.with_options(**view or {}), **body)
    return result


class Bare:
    """As a generated module, of an operation without parameters."""

    def __init__(self, method: str, body: Any = UNSET, **facts: Any) -> None:
        self._request = Operation("DoThing", method, "/v1/things", **facts).request(body=body)

    async def asyncio_detailed(self, *, client: NuonClient) -> Response[None]:
        return await client.send(self._request, read_nothing)

    def sync_detailed(self, *, client: NuonClient) -> Response[None]:
        return client.send_sync(self._request, read_nothing)
