"""One way to call, whatever the backend and the kind of call: sync calls run in threads of their own."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import aiohttp
import httpx
import httpx2

from nuon_api_client import NuonClient, paginate, paginate_sync
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.api.orgs import create_org
from nuon_api_client.api.releases import get_release
from nuon_api_client.models import CreateOrgRequest
from nuon_api_client.runtime.operations import Operation
from nuon_api_client.runtime.responses import read_map
from tests.support.clock import InstantClock

if TYPE_CHECKING:
    from types import TracebackType

TOKEN = "s3cr3t-token"
DEFAULT_ASYNC = ("httpx", "httpx2", "aiohttp")
OWN_ASYNC = ("own httpx.AsyncClient", "own httpx2.AsyncClient", "own aiohttp.ClientSession")
ASYNC = (*DEFAULT_ASYNC, *OWN_ASYNC)
DEFAULT_SYNC = ("httpx sync", "httpx2 sync")
OWN_SYNC = ("own httpx.Client", "own httpx2.Client")
SYNC = (*DEFAULT_SYNC, *OWN_SYNC)
BACKENDS = (*ASYNC, *SYNC)

KINDS = ("GET", "LIST", "PUT", "DELETE", "POST")
PADDING = 16 * 2**20
"""Bytes of a POST with a big body: more than the system takes for a server that does not read."""


class Came(NamedTuple):
    """What a call has returned: the object's id, and the org that the server was asked for."""

    subject: str | None
    org_id: str | None


class Caller:
    """A client of one backend, and its calls of every kind."""

    def __init__(self, backend: str, url: str, *, in_flight: int = len(KINDS), **options: Any) -> None:
        self.backend = backend
        self.is_sync = backend in SYNC
        self._options: dict[str, Any] = {
            "base_url": url,
            "max_retries": 0,
            "clock": InstantClock(moves=False),
        } | options
        self._exits = AsyncExitStack()
        self._threads = ThreadPoolExecutor(in_flight) if self.is_sync else None

    async def __aenter__(self) -> Self:
        http_client: Any = self.backend.removesuffix(" sync")
        if self.backend in OWN_ASYNC:
            http_client = await self._exits.enter_async_context(own(self.backend))
        elif self.backend in OWN_SYNC:
            http_client = self._exits.enter_context(own(self.backend))
        self.client = NuonClient(TOKEN, "org-acme", http_client=http_client, **self._options)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.client.aclose()
        await self._exits.aclose()
        if self._threads:
            self._threads.shutdown()

    async def call(self, kind: str, subject: str, org_id: str = "org-acme", **options: Any) -> Came:
        """Make one call about an object, on a view for the org with these options."""
        view = self.client.for_org(org_id).with_options(**options)
        if self._threads is None:
            return await call(view, kind, subject)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, call_sync, view, kind, subject)


def own(backend: str) -> Any:
    """Make the HTTP client of a caller, with room for every call."""
    if "aiohttp" in backend:
        return aiohttp.ClientSession()
    library: Any = httpx2 if "httpx2" in backend else httpx
    return getattr(library, backend.rpartition(".")[2])(
        verify=False
    )  # to read all certificates takes longer than a call


async def call(client: NuonClient, kind: str, subject: str) -> Came:
    if kind == "GET":
        return came((await get_release.asyncio(subject, client=client)).to_dict())
    if kind == "LIST":
        return came(*[item.to_dict() async for item in paginate(get_app_installs, subject, client=client)])
    if kind.startswith("POST"):
        return came((await create_org.asyncio(client=client, body=body_of(kind, subject))).to_dict())
    return came((await client.send(request(kind, subject), read_map)).parsed)


def call_sync(client: NuonClient, kind: str, subject: str) -> Came:
    if kind == "GET":
        return came(get_release.sync(subject, client=client).to_dict())
    if kind == "LIST":
        return came(*[item.to_dict() for item in paginate_sync(get_app_installs, subject, client=client)])
    if kind.startswith("POST"):
        return came(create_org.sync(client=client, body=body_of(kind, subject)).to_dict())
    return came(client.send_sync(request(kind, subject), read_map).parsed)


def came(*values: dict[str, Any]) -> Came:
    (value,) = values or ({},)
    return Came(value.get("id"), value.get("org_id"))


def body_of(kind: str, subject: str) -> CreateOrgRequest:
    return CreateOrgRequest(name=f"{subject} {'x' * PADDING if kind == 'POST big' else ''}")


def request(method: str, subject: str) -> Any:
    return Operation(f"{method}Thing", method, "/v1/things/{thing_id}").request(path={"thing_id": subject})
