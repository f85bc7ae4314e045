"""FakeNuon: a Nuon control plane in memory."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

import httpx

from nuon_api_client.client import NuonClient
from nuon_api_client.testing._shared.answers import Answer, error, proxy_page
from nuon_api_client.testing.fake.clock import Clock, Sleeper
from nuon_api_client.testing.fake.commands import installs, reads, workflows
from nuon_api_client.testing.fake.commands import releases as old_releases
from nuon_api_client.testing.fake.control_plane import ControlPlane
from nuon_api_client.testing.fake.engine.engine import Engine
from nuon_api_client.testing.fake.faults import ConnectionDropped, Endpoint, Fault, Faults
from nuon_api_client.testing.fake.resources import RESOURCES
from nuon_api_client.testing.fake.routes import Routes
from nuon_api_client.testing.fake.seeds import Seeded, new_account
from nuon_api_client.testing.fake.seeds import seed as seed_org
from nuon_api_client.testing.fake.state import Resource, State
from nuon_api_client.testing.fake.web import application

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import TracebackType

    from starlette.types import Receive, Scope, Send

    from nuon_api_client.types import Token

__all__ = ("FakeNuon", "Seeded")

_ = (installs, reads, workflows)  # importing them registers what they answer
_START = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)


class FakeNuon:
    """A Nuon control plane in memory: an ASGI app with real state machines, for tests and demos.

    It begins with one active sandbox org, an app of three components (`whoami`, a Helm chart; `api-image`, a
    container image; `db`, a Terraform module), an active build of each, and provisioned installs.

    >>> import asyncio
    >>> from nuon_api_client.api.installs import get_app_installs
    >>> async def names() -> list[str]:
    ...     async with FakeNuon() as nuon:
    ...         return [each.name for each in await get_app_installs.asyncio("acme", client=nuon.client())]
    >>> asyncio.run(names())
    ['acme-0001', 'acme-0002', 'acme-0003']

    Its time stands still until `advance` is called, unless `time_scale` is given. It answers as servers of Dec
    2025 do, their traps included; `docs/testing.md` lists them. It reads no environment and no file, and what
    `client` gives can reach nothing else.

    Args:
        installs: how many there are at the beginning.
        seed: two FakeNuons of one seed, called in the same way, answer the same.
        time_scale: lets time pass by itself, so many real seconds for one of Nuon's: 0.05 is twenty times as fast.
        manual_stack: whether an install's stack waits for a call to `phone_home`, as in a customer's account,
            or counts as applied after five seconds, as in a sandbox org.
        releases: whether to serve releases, which control planes since API 0.19.852 no longer have.
        start: its time at the beginning, some minutes before those installs were provisioned.
        resources: further resources to serve; `nuon_api_client.testing.fake.resources` shows how one is declared.

    Attributes:
        clock: its time for `wait_for_workflow`, `follow_logs` and the like, as their `clock`.
        token: what a call must send as its bearer token.
        org_id: the org.
        app_id: its app, named `acme`.
        component_ids: its components, name -> id.
        build_ids: an active build of each component, name -> id.
        install_ids: its installs.
        operations: ids of the operations that are served.

    Raises:
        ValueError: an argument is not usable.
    """

    base_url = "http://nuon.localhost"

    def __init__(
        self,
        *,
        installs: int = 3,
        seed: int = 0,
        time_scale: float | None = None,
        manual_stack: bool = False,
        releases: bool = False,
        start: datetime = _START,
        resources: Iterable[Resource] = (),
    ) -> None:
        self._clock = Clock(start, time_scale)
        self.clock = Sleeper(self._clock)
        self._state = State((*RESOURCES, *old_releases.RESOURCES, *resources), self._clock, seed)
        self._faults = Faults()
        engine = Engine(self._state, self._faults)
        self._plane = ControlPlane(self._state, engine, self._faults, new_account(self._state), {})
        self.token = self._new_token()
        first = self.add_org("acme", installs=installs)
        self.org_id, self.app_id = first.org_id, first.app_id
        self.component_ids, self.build_ids, self.install_ids = first.component_ids, first.build_ids, first.install_ids
        engine.manual_stack = manual_stack
        routes = Routes(self._plane, without=frozenset() if releases else old_releases.OPERATIONS)
        self.operations = frozenset(operation.operation_id for operation in routes.served)
        self._app = application(self._plane, routes)
        self._http_clients: list[httpx.AsyncClient] = []
        self._clock.follow()

    def client(self, *, token: Token | None = None, org_id: str | None = None, **options: Any) -> NuonClient:
        """A client of this FakeNuon, in this process. It is async only.

        Args:
            token: instead of `token`.
            org_id: instead of `org_id`.
            options: of `NuonClient`, such as `max_retries`.
        """
        http_client = httpx.AsyncClient(transport=_InProcess(app=self._app), trust_env=False)
        self._http_clients.append(http_client)
        return NuonClient(token or self.token, org_id or self.org_id, self.base_url, http_client=http_client, **options)

    @property
    def now(self) -> datetime:
        """Its time."""
        return datetime.fromisoformat(self._clock.text())

    async def advance(self, seconds: float) -> None:
        """Let so many seconds of Nuon's time pass, with all that happens in them.

        Raises:
            ValueError: `seconds` is negative.
        """
        self._clock.advance(seconds)

    def add_org(self, name: str, *, installs: int = 3) -> Seeded:
        """Another org like the first. A few minutes of Nuon's time pass.

        Raises:
            ValueError: there is an org of that name, or `installs` is negative.
        """
        if installs < 0:
            raise ValueError(f"installs is {installs}: give how many there are to be, 0 for none")
        if self._state.where("orgs", name=name):
            raise ValueError(f"there is an org named {name!r}")
        return seed_org(self._plane, name, installs)

    def insert(self, table: str, **columns: Any) -> str:
        """Put a row into the table of a resource, and return its id.

        Raises:
            LookupError: there is no such table.
        """
        if table not in self._state.tables:
            raise LookupError(f"there is no table {table!r}; there are {', '.join(self._state.tables)}")
        return str(self._state.insert(table, **columns)["id"])

    def drift(self, install_id: str, component: str) -> None:
        """Let a component of an install differ from what was deployed, as after a change by hand.

        Raises:
            LookupError: the install has no such component.
        """
        for pair in self._state.where("install_components", install_id=install_id):
            if self._state.tables["components"].rows[pair["component_id"]]["name"] == component:
                pair["_drifted"] = True
                return
        raise LookupError(f"install {install_id!r} has no component named {component!r}")

    def fail(
        self,
        endpoint: Endpoint | None,
        status: int,
        *,
        times: int = 1,
        retry_after: float | None = None,
        after_work: bool = False,
    ) -> None:
        """Let the next calls of an operation fail.

        429, 502, 503 and 504 come as the HTML page of a proxy, all other statuses as the server's JSON.

        Args:
            endpoint: the operation's module, such as `get_install`; `None` for whatever is called.
            status: the HTTP status.
            times: how many calls.
            retry_after: seconds, for the header `Retry-After`.
            after_work: whether the server does the work all the same, and only its answer is replaced.
        """
        answer: Answer
        if status in (429, 502, 503, 504):
            answer = proxy_page(status, retry_after)
        else:
            answer = error(status, "injected failure", "asked for by FakeNuon.fail", user_error=status < 500)
        self._faults.of_calls(endpoint, Fault(answer, after_work=after_work), times)

    def drop(self, endpoint: Endpoint | None, *, times: int = 1, after_work: bool = False) -> None:
        """Let the connection of the next calls of an operation close before their answer; arguments as `fail`."""
        self._faults.of_calls(endpoint, Fault(after_work=after_work), times)

    def slow(self, endpoint: Endpoint | None, seconds: float, *, times: int = 1) -> None:
        """Let the next calls of an operation take so many real seconds longer; other arguments as `fail`."""
        self._faults.of_calls(endpoint, Fault(delay=seconds), times)

    def fail_build(self, component: str, *, says: str = "build did not complete successfully", times: int = 1) -> None:
        """Let the next builds of the component of that name fail.

        Args:
            component: the name.
            says: the build's status description.
            times: how many builds.
        """
        self._faults.of_builds(component, says, times)

    def fail_step(
        self, name: str, *, install: str | None = None, says: str = "unable to execute runner job", times: int = 1
    ) -> None:
        """Let the next workflow steps fail whose name contains `name`, such as `apply whoami`.

        Args:
            name: a part of the step's name.
            install: only on the install of that id or name.
            says: the description of the step and of its deploy or sandbox run.
            times: how many steps.
        """
        self._faults.of_steps(name, says, times, install)

    def expire_token(self) -> None:
        """Let the token expire. `token` is a new one; the old one is a 401 from now on."""
        self._plane.tokens[self.token] = True
        self.token = self._new_token()

    def _new_token(self) -> str:
        token = self._state.new_id("fake-token-")
        self._plane.tokens[token] = False
        return token

    async def aclose(self) -> None:
        """Close the clients that `client` gave."""
        while self._http_clients:
            await self._http_clients.pop().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """As an ASGI app."""
        try:
            await self._app(scope, receive, send)
        except ConnectionDropped:
            # An ASGI server that gets half an answer closes the connection.
            headers = [(b"content-length", b"1000"), (b"connection", b"close")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": b"{", "more_body": True})


class _InProcess(httpx.ASGITransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        try:
            return await super().handle_async_request(request)
        except ConnectionDropped:
            raise httpx.RemoteProtocolError("the connection was closed before the answer", request=request) from None
