"""An hour of each trouble, and longer: every wait goes on, or ends as the table of `nuon_api_client._patience` says."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    ConfigurationError,
    NotFoundError,
    NuonClient,
    PermissionDeniedError,
    ServerError,
    UnexpectedResponseError,
    follow_logs,
    waiting,
)
from nuon_api_client._clock import FAKE_TIME_HEADER
from nuon_api_client.errors import WaitTimeout
from nuon_api_client.waiting import WorkflowFinished, wait_for_deploy, wait_for_org, wait_for_workflow, watch_workflow
from tests.support.clock import InstantClock
from tests.support.waits import (
    APPROVAL_URL,
    DEPLOY_ID,
    DONE,
    INSTALL_ID,
    WORKFLOW_ID,
    WORKFLOW_URL,
    pending_step,
    step,
    workflow,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

HOUR = 3600.0
PAGE = "<html><title>Back soon</title></html>"

Trouble = dict[str, Any] | Exception


def page(status: int, **headers: str) -> Trouble:
    return {"status_code": status, "text": PAGE, "headers": {"Content-Type": "text/html", **headers}}


PASSING: dict[str, tuple[Trouble, type[APIError]]] = {
    "refused": (httpx.ConnectError("refused"), APIConnectionError),
    "no answer": (httpx.ReadTimeout("slow"), APIConnectionError),
    "cut": (httpx.RemoteProtocolError("incomplete body"), APIConnectionError),
    **{str(status): (page(status), ServerError) for status in (502, 520)},
    "503 for a day": (page(503, **{"Retry-After": "86400"}), ServerError),
}
FAILING: dict[str, tuple[Trouble, type[APIError]]] = {
    str(status): ({"status_code": status, "json": {"error": "trouble"}}, ServerError) for status in (500, 530)
}
UNREADABLE: dict[str, tuple[Trouble, type[APIError]]] = {
    "maintenance": (page(200), UnexpectedResponseError),
    "empty": ({"status_code": 200}, UnexpectedResponseError),
    "cut JSON": ({"status_code": 200, "text": '{"id": "inw'}, UnexpectedResponseError),
    "null": ({"status_code": 200, "json": None}, UnexpectedResponseError),
    "another shape": ({"status_code": 200, "json": {"id": 7, "open": 7}}, UnexpectedResponseError),
    "redirect": ({"status_code": 302, "headers": {"Location": "/maintenance"}}, APIError),
}
MISSING: dict[str, tuple[Trouble, type[APIError]]] = {
    "404": ({"status_code": 404, "json": {"error": "not found"}}, NotFoundError),
    "404 of a proxy": (page(404), NotFoundError),
}
REFUSED: dict[str, tuple[Trouble, type[APIError]]] = {
    "401": ({"status_code": 401, "json": {"error": "expired"}}, AuthenticationError),
    "403": ({"status_code": 403, "json": {"error": "not yours"}}, PermissionDeniedError),
}
FIRST = [(PASSING, 7200.0), (FAILING, 300.0), (UNREADABLE, 0.0), (MISSING, 30.0), (REFUSED, 0.0)]
LATER = [(PASSING, 7200.0), (FAILING, 7200.0), (UNREADABLE, 7200.0), (MISSING, 60.0), (REFUSED, 300.0)]


def cells(table: list[tuple[dict[str, tuple[Trouble, type[APIError]]], float]]) -> list[Any]:
    return [
        pytest.param(trouble, kind, seconds, id=name)
        for troubles, seconds in table
        for name, (trouble, kind) in troubles.items()
    ]


def test_the_table_is_the_same_wherever_it_stands() -> None:
    page = (Path(__file__).parents[2] / "docs" / "waiting.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\|.*$", waiting.__doc__ or "", re.MULTILINE)
    assert len(rows) == 2 + len(LATER) + 1
    assert rows == re.findall(r"^\|.*$", page[page.index("| failure |") :], re.MULTILINE)
    for row, (_, first), (_, later) in zip(rows[2:], FIRST, LATER, strict=False):
        assert row.endswith(f"| {words(first)} | {words(later)} |")


def words(seconds: float) -> str:
    for unit, size in (("hour", HOUR), ("minute", 60), ("second", 1)):
        if seconds >= size:
            return f"{seconds / size:g} {unit}{'s' if seconds > size else ''}"
    return "not at all"


class Plane:
    """A control plane, and what stands before it: it works, is in trouble for a time, works again, and ends the work."""

    def __init__(self, clock: InstantClock, trouble: Trouble, begins: float, ends: float) -> None:
        self.clock, self.trouble, self.begins, self.ends = clock, trouble, begins, ends
        self.requests = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if self.begins <= self.clock.time < self.ends:
            if isinstance(self.trouble, Exception):
                raise self.trouble
            return httpx.Response(**self.trouble)
        over = self.clock.time >= self.ends
        path = request.url.path
        if path.endswith("/tail"):
            return httpx.Response(404, text="404 page not found")
        if path.endswith("/logs"):
            rows = [{"id": "loga", "timestamp": "2025-12-01T09:00:00Z"}]
            return httpx.Response(200, json=rows, headers={"count": "1"})
        if "/log-streams/" in path:
            return httpx.Response(200, json={"id": "log1", "open": not over})
        if "/workflows/" in path:
            return httpx.Response(200, json=DONE if over else workflow("in-progress", step("in-progress")))
        return httpx.Response(200, json={"id": DEPLOY_ID, "status": "active" if over else "planning"})

    def client(self, **options: Any) -> NuonClient:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return NuonClient("s3cr3t-token", "org-acme", clock=self.clock, http_client=http, **options)


async def a_workflow(client: NuonClient) -> None:
    await wait_for_workflow(WORKFLOW_ID, client=client, timeout=math.inf)


async def a_watched_workflow(client: NuonClient) -> None:
    events = [event async for event in watch_workflow(WORKFLOW_ID, client=client, timeout=math.inf)]
    assert isinstance(events[-1], WorkflowFinished)


async def a_deploy(client: NuonClient) -> None:
    await wait_for_deploy(INSTALL_ID, DEPLOY_ID, client=client, timeout=math.inf)


async def an_org(client: NuonClient) -> None:
    await wait_for_org(client=client, timeout=math.inf)


async def a_log(client: NuonClient) -> None:
    assert [record.id async for record in follow_logs("log1", client=client)] == ["loga"]


EACH = pytest.mark.parametrize("wait", [a_workflow, a_watched_workflow, a_deploy, an_org, a_log])
if TYPE_CHECKING:
    Wait = Callable[[NuonClient], Awaitable[None]]


@EACH
@pytest.mark.parametrize(("trouble", "kind", "patience"), cells(LATER))
@pytest.mark.parametrize("lasts", [20.0, 250.0, HOUR, 3 * HOUR])
async def test_trouble_after_a_read(
    wait: Wait, trouble: Trouble, kind: type[APIError], patience: float, lasts: float, clock: InstantClock
) -> None:
    plane = Plane(clock, trouble, 10, 10 + lasts)
    if lasts < patience:
        await wait(plane.client())
        assert 10 + lasts <= clock.time <= 10 + lasts + 120
    elif patience < lasts - 120:
        with pytest.raises(kind) as raised:
            await wait(plane.client())
        assert 10 + patience <= clock.time <= 10 + patience + 100
        assert "have failed in this way for" in "".join(raised.value.__notes__)
        if wait is not a_log:
            assert "when it was last seen" in "".join(raised.value.__notes__)
    assert plane.requests < 20 + 3 * HOUR / 10, "it does not hammer a server in trouble"


@EACH
@pytest.mark.parametrize(("trouble", "kind", "patience"), cells(FIRST))
@pytest.mark.parametrize("lasts", [20.0, HOUR])
async def test_trouble_before_any_read(
    wait: Wait, trouble: Trouble, kind: type[APIError], patience: float, lasts: float, clock: InstantClock
) -> None:
    plane = Plane(clock, trouble, 0, lasts)
    if lasts < patience:
        await wait(plane.client())
    elif patience < lasts - 120:
        with pytest.raises(kind):
            await wait(plane.client())
        assert patience <= clock.time <= patience + 100


async def test_the_timeout_of_a_wait_may_end_it_sooner_and_says_all(clock: InstantClock) -> None:
    plane = Plane(clock, page(200), 10, math.inf)
    with pytest.raises(WaitTimeout, match=r"is still 'in-progress'.*after 600 s.*the last call failed: 200") as raised:
        await wait_for_workflow(WORKFLOW_ID, client=plane.client(), timeout=600)
    assert clock.time == pytest.approx(600)
    assert isinstance(raised.value.__cause__, UnexpectedResponseError)


async def test_each_kind_of_trouble_has_its_own_time(clock: InstantClock) -> None:
    """A restart is often a while of 503 and then a few 404."""
    plane = Plane(clock, httpx.ConnectError("down"), 10, 400)
    found = plane.__call__

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404) if 350 <= clock.time < 390 else found(request)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    await a_workflow(NuonClient("s3cr3t-token", "org-acme", clock=clock, http_client=http))


async def test_what_the_client_itself_raises_always_ends_it(clock: InstantClock) -> None:
    calls = 0

    def token() -> str:
        nonlocal calls
        calls += 1
        if calls > 1:
            raise ConfigurationError("the vault is sealed")
        return "s3cr3t-token"

    plane = Plane(clock, {"status_code": 401}, 10, math.inf)
    http = httpx.AsyncClient(transport=httpx.MockTransport(plane))
    with pytest.raises(ConfigurationError, match="sealed"):
        await a_workflow(NuonClient(token, "org-acme", clock=clock, http_client=http))
    assert clock.time < 30


async def test_a_token_that_is_renewed_late(clock: InstantClock) -> None:
    """The token function still gives the old token for some minutes."""

    def answer(request: httpx.Request) -> httpx.Response:
        if clock.time >= 10 and request.headers["Authorization"] != "Bearer new":
            return httpx.Response(401)
        return httpx.Response(200, json=DONE if clock.time > 300 else workflow("in-progress"))

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = NuonClient(lambda: "new" if clock.time > 250 else "old", "org-acme", clock=clock, http_client=http)
    await a_workflow(client)


@pytest.mark.parametrize("status", [500, 503])
async def test_a_fake_whose_time_stands_still_does_not_fail_for_hours(status: int, clock: InstantClock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers={FAKE_TIME_HEADER: "09:00"})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = NuonClient("s3cr3t-token", "org-acme", clock=clock, http_client=http)
    for wait in (a_workflow, a_log):
        before = clock.time
        with pytest.raises(ConfigurationError, match="has stood still at 09:00"):
            await wait(client)
        assert clock.time - before < 60


PENDING = workflow("in-progress", pending_step())


@pytest.mark.parametrize("trouble", [*PASSING.values(), *FAILING.values(), UNREADABLE["maintenance"]], ids=str)
@pytest.mark.parametrize("at", [f"{APPROVAL_URL}/contents", f"{APPROVAL_URL}/response"])
async def test_an_hour_of_trouble_with_an_approval(
    at: str, trouble: tuple[Trouble, type[APIError]], clock: InstantClock
) -> None:
    sent: list[float] = []
    plane = Plane(clock, trouble[0], 0, HOUR)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == at and clock.time < HOUR:
            return plane(request)
        if request.url.path.endswith("/contents"):
            return httpx.Response(200, json={"plan": 1})
        if request.url.path.endswith("/response"):
            sent.append(clock.time)
            return httpx.Response(201, json={})
        return httpx.Response(200, json=DONE if sent else PENDING)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    client = NuonClient("s3cr3t-token", "org-acme", clock=clock, http_client=http)
    plans: list[Any] = []

    def decide(pending: Any) -> str:
        plans.append(pending.plan)
        return "approve"

    await wait_for_workflow(WORKFLOW_ID, client=client, timeout=math.inf, on_approval=decide)  # type: ignore[arg-type]
    assert plans == [{"plan": 1}], "no page of a proxy is taken for a plan"
    assert len(sent) == 1
    assert sent[0] >= HOUR


async def test_trouble_of_a_deploys_workflow_alone(clock: InstantClock) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path == WORKFLOW_URL and clock.time < HOUR:
            return httpx.Response(500)
        if request.url.path == WORKFLOW_URL:
            return httpx.Response(200, json=workflow("in-progress"))
        status = "active" if clock.time > HOUR + 60 else "planning"
        return httpx.Response(200, json={"id": DEPLOY_ID, "status": status, "workflow_id": WORKFLOW_ID})

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    await a_deploy(NuonClient("s3cr3t-token", "org-acme", clock=clock, http_client=http))
