"""A Nuon control plane in memory."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import httpx
from starlette.types import Receive, Scope, Send

from nuon_api_client._clock import ClientClock
from nuon_api_client.client import NuonClient
from nuon_api_client.testing._shared.endpoint import Endpoint
from nuon_api_client.testing._shared.replies import PROXY_STATUSES, error, proxy_page
from nuon_api_client.testing.fake.commands.all_commands import COMMANDS, RELEASE_COMMANDS
from nuon_api_client.testing.fake.control_plane import ControlPlane
from nuon_api_client.testing.fake.fake_clock import FakeClock
from nuon_api_client.testing.fake.faults import ConnectionDropped, Fault
from nuon_api_client.testing.fake.in_process import InProcess
from nuon_api_client.testing.fake.resources import RELEASE_RESOURCES, RESOURCES
from nuon_api_client.testing.fake.routes import Routes
from nuon_api_client.testing.fake.seeds import Seeded, seed_org
from nuon_api_client.testing.fake.state import Resource
from nuon_api_client.testing.fake.store import Store
from nuon_api_client.testing.fake.timeline import Timeline
from nuon_api_client.testing.fake.web import application
from nuon_api_client.types import Token

_START = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)


class FakeNuon:
    """Run a Nuon control plane in memory: an ASGI app with real state machines, for tests and demos.

    It begins with one active sandbox org, an app of three components (`whoami`, a Helm chart; `api-image`, a
    container image; `db`, a Terraform module), an active build of each, and provisioned installs.

    >>> import asyncio
    >>> from nuon_api_client.api.installs import get_app_installs
    >>> async def names() -> list[str]:
    ...     async with FakeNuon() as nuon:
    ...         return [each.name for each in await get_app_installs.asyncio("acme", client=nuon.client())]
    >>> asyncio.run(names())
    ['acme-0001', 'acme-0002', 'acme-0003']

    Its time stands still, unless `time_scale` is given: `advance` lets it pass, and so do clients that go by
    `clock`, as those of `client` do, while they wait. It answers as servers of Dec 2025 do, with their traps;
    `docs/testing.md` lists them. It reads no environment variable and no file, and the clients of `client` can reach
    nothing else.

    Args:
        installs: how many installs there are at the beginning.
        seed: two FakeNuons with the same seed, called in the same way, answer the same.
        time_scale: real seconds for one second of its time, which passes by itself: 0.05 is twenty times as fast.
        manual_stack: whether the stack of an install waits for a call to `phone_home`, as in the account of a
            customer. Otherwise it counts as applied after five seconds, as in a sandbox org.
        releases: whether to serve releases, which control planes since API 0.19.852 no longer have.
        start: its time at the beginning, some minutes before the installs were provisioned.
        resources: further resources to serve, each declared by a `Resource`.

    Attributes:
        clock: its time, in seconds since it was made, for clients that are made by hand:
            `NuonClient(..., clock=nuon.clock)`.
        token: what a call must send as its bearer token.
        org_id: the id of the org.
        app_id: the id of its app, which is named `acme`.
        component_ids: its components, name -> id.
        build_ids: an active build of each component, name of the component -> id.
        install_ids: the ids of its installs.
        operations: the ids of the operations that are served.

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
        self._timeline = Timeline(start, time_scale)
        self.clock: ClientClock = FakeClock(self._timeline)
        served = (*RESOURCES, *(RELEASE_RESOURCES if releases else ()), *resources)
        self._plane = ControlPlane.around(Store(served, self._timeline, seed))
        self.token = self._new_token()
        first = self.add_org("acme", installs=installs)
        self.org_id, self.app_id = first.org_id, first.app_id
        self.component_ids, self.build_ids, self.install_ids = first.component_ids, first.build_ids, first.install_ids
        self._plane.workflows.manual_stack = manual_stack
        routes = Routes(self._plane, (*COMMANDS, *(RELEASE_COMMANDS if releases else ())))
        self.operations = frozenset(operation.operation_id for operation in routes.served)
        self._app = application(self._plane, routes)
        self._http_clients: list[httpx.AsyncClient] = []
        self._timeline.follow()

    def client(self, *, token: Token | None = None, org_id: str | None = None, **options: Any) -> NuonClient:
        """Make a client of this FakeNuon, in this process. The client is async only, and goes by `clock`.

        Args:
            token: instead of `token`.
            org_id: instead of `org_id`.
            options: of `NuonClient`, such as `max_retries`.
        """
        http_client = httpx.AsyncClient(transport=InProcess(app=self._app), trust_env=False)
        self._http_clients.append(http_client)
        options.setdefault("clock", self.clock)
        return NuonClient(token or self.token, org_id or self.org_id, self.base_url, http_client=http_client, **options)

    @property
    def now(self) -> datetime:
        """Return its time."""
        return datetime.fromisoformat(self._timeline.text())

    async def advance(self, seconds: float) -> None:
        """Let so many seconds of its time pass, with all that happens in them.

        Raises:
            ValueError: `seconds` is negative.
        """
        self._timeline.advance(seconds)

    def add_org(self, name: str, *, installs: int = 3) -> Seeded:
        """Make another org like the first one. A few minutes of its time pass.

        Args:
            name: of the org, and of its app.
            installs: how many installs the org has.

        Raises:
            ValueError: there is an org with that name, or `installs` is negative.
        """
        if installs < 0:
            raise ValueError(f"installs is {installs}: give how many there are to be, 0 for none")
        if self._plane.store.where("orgs", name=name):
            raise ValueError(f"there is an org named {name!r}")
        return seed_org(self._plane, name, installs)

    def insert(self, table: str, **columns: Any) -> str:
        """Put a row into the table of a resource, and return its id.

        Args:
            table: the table of the `Resource`.
            columns: the columns of the row under the names that the API has for them. Its id and its times are made.

        Raises:
            LookupError: there is no such table.
        """
        return str(self._plane.store.insert(table, **columns)["id"])

    def drift(self, install_id: str, component: str) -> None:
        """Let a component of an install differ from what was deployed, as after a change by hand.

        Args:
            install_id: the id of the install.
            component: the name of the component.

        Raises:
            LookupError: the install has no such component.
        """
        store = self._plane.store
        for place in store.where("install_components", install_id=install_id):
            if store.tables["components"].rows[place["component_id"]]["name"] == component:
                place["drifted"] = True
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

        429, 502, 503 and 504 come as the HTML page of a proxy, all other statuses as the JSON of the server.

        Args:
            endpoint: the module of the operation, such as `get_install`; `None` for whatever is called.
            status: the HTTP status.
            times: how many calls.
            retry_after: seconds, for the header `Retry-After` of a proxy.
            after_work: whether the server does the work all the same, so that only its response is replaced.

        Raises:
            ValueError: `times` is below 1.
        """
        if status in PROXY_STATUSES:
            reply = proxy_page(status, retry_after)
        else:
            reply = error(status, "injected failure", "asked for by FakeNuon.fail", user_error=status < 500)
        self._plane.faults.plan_for_calls(endpoint, Fault(reply, after_work=after_work), times)

    def drop(self, endpoint: Endpoint | None, *, times: int = 1, after_work: bool = False) -> None:
        """Let the connection of the next calls of an operation close before the response; arguments as `fail`."""
        self._plane.faults.plan_for_calls(endpoint, Fault(after_work=after_work), times)

    def slow(self, endpoint: Endpoint | None, seconds: float, *, times: int = 1) -> None:
        """Let the next calls of an operation take so many real seconds longer; other arguments as `fail`."""
        self._plane.faults.plan_for_calls(endpoint, Fault(delay=seconds), times)

    def fail_build(self, component: str, *, says: str = "build did not complete successfully", times: int = 1) -> None:
        """Let the next builds of a component fail.

        Args:
            component: the name of the component.
            says: the status description of the build.
            times: how many builds.

        Raises:
            ValueError: `times` is below 1.
        """
        self._plane.faults.plan_for_builds(component, says, times)

    def fail_step(
        self, name: str, *, install: str | None = None, says: str = "unable to execute runner job", times: int = 1
    ) -> None:
        """Let the next workflow steps fail whose name contains `name`, such as `apply whoami`.

        Args:
            name: a part of the name of the step.
            install: the id or the name of an install; only its steps fail.
            says: the status description of the step, and of its deploy or sandbox run.
            times: how many steps.

        Raises:
            ValueError: `times` is below 1.
        """
        self._plane.faults.plan_for_steps(name, says, times, install)

    def expire_token(self) -> None:
        """Let the token expire. `token` is a new one; calls with the old one are a 401 from now on."""
        self._plane.tokens[self.token] = True
        self.token = self._new_token()

    def _new_token(self) -> str:
        token = self._plane.store.new_id("fake-token-")
        self._plane.tokens[token] = False
        return token

    async def aclose(self) -> None:
        """Close the clients that `client` made."""
        while self._http_clients:
            await self._http_clients.pop().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, as an ASGI app does."""
        try:
            await self._app(scope, receive, send)
        except ConnectionDropped:
            # An ASGI server that gets half an answer closes the connection.
            headers = [(b"content-length", b"1000"), (b"connection", b"close")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": b"{", "more_body": True})
