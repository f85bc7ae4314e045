"""Whatever a control plane sends in place of what a helper reads: a result, or an exception of this package."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from nuon_api_client import NuonClient, NuonError, follow_logs, paginate, update_inputs
from nuon_api_client.api.builds import list_org_component_builds
from nuon_api_client.api.installs import get_app_installs
from nuon_api_client.api.logs import log_stream_read_logs
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.waiting import (
    pending_approvals,
    wait_for_build,
    wait_for_deploy,
    wait_for_org,
    wait_for_release,
    wait_for_sandbox_run,
    wait_for_workflow,
    watch_workflow,
)
from tests.support.clock import InstantClock
from tests.support.waits import DEPLOY_ID, INSTALL_ID, RUN_ID, STEP_ID, WORKFLOW_ID, composite, pending_step, step

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    Documents = dict[str, Any]
    Helper = Callable[[NuonClient], Awaitable[object]]


def deep(depth: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


ABSENT = object()
ODD: dict[str, Any] = {
    "absent": ABSENT,
    "null": None,
    "number": 7,
    "true": True,
    "empty": "",
    "text": "2025-13-45T99:99:99Z, odd\r\n",
    "path": "../orgs",
    "surrogate": "\ud800",
    "array": [],
    "numbers": [7, 7],
    "object": {},
    "objects": [{}, {}],
    "nested": {"id": {"id": []}, "status": {"status": {"a": 1}}, "metadata": 7, "response": [1]},
    "deep": deep(200),
}
ODD_HEADERS = ["", "0", "-1", "abc", "1.5", "9" * 5000, "100, 100", "1, 2", "true, true", "\xb2"]


def mutants(value: Any) -> Iterator[Any]:
    """The document with one thing in it replaced, at any depth."""
    yield from (odd for odd in ODD.values() if odd is not ABSENT)
    places = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for place, inner in list(places):
        for odd in ODD.values():
            mutant = copy.copy(value)
            if odd is ABSENT:
                del mutant[place]
            else:
                mutant[place] = odd
            yield mutant
        if isinstance(inner, dict | list):
            for odd in mutants(inner):
                mutant = copy.copy(value)
                mutant[place] = odd
                yield mutant


TARGET = {
    "id": DEPLOY_ID,
    "status": "planning",
    "status_v2": composite("planning", "still", reason="because"),
    "status_description": "still",
    "workflow_id": WORKFLOW_ID,
    "install_workflow_id": WORKFLOW_ID,
    "log_stream": {"id": "log1"},
    "composite_error": {"message": "broken"},
}
FAILED_TARGET = TARGET | {"status": "error"}
PENDING = {
    "id": WORKFLOW_ID,
    "status": composite("in-progress", "still", reason="because"),
    "finished": False,
    "approval_option": "prompt",
    "steps": [pending_step(retried=False, result_directive="none", started_at="2025-12-01T09:00:00Z")],
}
FAILED_STEP = step(
    composite("error", "no", reason="because", err_message="why"),
    step_target_id=DEPLOY_ID,
    step_target_type="install_deploys",
    log_stream=None,
)
FAILED = PENDING | {"status": composite("error", "no"), "finished": True, "steps": [FAILED_STEP]}
RELEASE = {
    "id": "rel1",
    "status": "error",
    "release_steps": [{"id": "s", "status": "error", "status_description": "no"}],
}
ROWS = [{"id": "loga", "timestamp": "2025-12-01T09:00:00.5Z", "body": "x"}, {"id": "logb", "timestamp": ""}]
INSTALL = {"id": INSTALL_ID, "app_id": "app1", "app_config_id": "cfg1", "workflow_id": WORKFLOW_ID}
CONFIG = {
    "id": "inp1",
    "app_config_id": "cfg1",
    "inputs": [{"name": "a", "required": True, "source": "vendor"}, {"name": "b", "required": False}],
}
APPROVAL = f"/v1/workflows/{WORKFLOW_ID}/steps/{STEP_ID}/approvals/waa7d3f9g1h5j2k8l4z6x0c7v3"


async def approving(client: NuonClient) -> None:
    await wait_for_workflow(WORKFLOW_ID, client=client, timeout=30, on_approval=lambda pending: "approve")


async def workflow(client: NuonClient) -> None:
    await wait_for_workflow(WORKFLOW_ID, client=client, timeout=30)


async def watching(client: NuonClient) -> None:
    async for event in watch_workflow(WORKFLOW_ID, client=client, timeout=30):
        repr(event)


async def approvals(client: NuonClient) -> None:
    pending_approvals(await get_workflow.asyncio(WORKFLOW_ID, client=client))


async def deploy(client: NuonClient) -> None:
    await wait_for_deploy(INSTALL_ID, DEPLOY_ID, client=client, timeout=30, on_approval="approve")


async def sandbox_run(client: NuonClient) -> None:
    await wait_for_sandbox_run(INSTALL_ID, RUN_ID, client=client, timeout=30)


async def build(client: NuonClient) -> None:
    await wait_for_build("app1", "cmp1", "bld1", client=client, timeout=30)


async def release(client: NuonClient) -> None:
    await wait_for_release("rel1", client=client, timeout=30)


async def org(client: NuonClient) -> None:
    await wait_for_org(client=client, timeout=30)


async def logs(client: NuonClient) -> None:
    follower = follow_logs("log1", client=client)
    async for record in follower:
        repr(record)
    follow_logs("log1", client=client, since=follower.cursor)


async def inputs(client: NuonClient) -> None:
    try:
        await update_inputs(INSTALL_ID, {"a": "1", "b": "2"}, client=client)
    except ValueError as refusal:
        # Without these inputs in the config it is the caller's mistake.
        if not str(refusal).startswith(f"inputs of install {INSTALL_ID} not updated: "):
            raise


def pages(op: Any, *arguments: str) -> Helper:
    async def read(client: NuonClient) -> None:
        async for item in paginate(op, *arguments, client=client):
            repr(item)

    return read


WORKFLOW_ROUTE, DEPLOY_ROUTE = f"/v1/workflows/{WORKFLOW_ID}", f"/v1/installs/{INSTALL_ID}/deploys/{DEPLOY_ID}"
APPROVING = {WORKFLOW_ROUTE: PENDING, f"{APPROVAL}/contents": {"plan": 1}, f"{APPROVAL}/response": {"id": "war1"}}
LOGS = {"/v1/log-streams/log1": {"id": "log1", "open": False}, "/v1/log-streams/log1/logs": ROWS}
TAIL = {"/v1/log-streams/log1/logs/tail": {"logs": ROWS, "next": "7:logb", "has_more": True}}
CELLS: dict[str, tuple[Helper, Documents]] = {
    "workflow that asks": (approving, APPROVING),
    "workflow that failed": (workflow, {WORKFLOW_ROUTE: FAILED, DEPLOY_ROUTE: FAILED_TARGET}),
    "watching one that asks": (watching, {WORKFLOW_ROUTE: PENDING}),
    "watching one that failed": (watching, {WORKFLOW_ROUTE: FAILED, DEPLOY_ROUTE: FAILED_TARGET}),
    "approvals": (approvals, {WORKFLOW_ROUTE: PENDING}),
    "deploy that asks": (deploy, APPROVING | {DEPLOY_ROUTE: TARGET}),
    "deploy that failed": (deploy, {WORKFLOW_ROUTE: FAILED, DEPLOY_ROUTE: FAILED_TARGET}),
    "sandbox run": (sandbox_run, {f"/v1/installs/{INSTALL_ID}/sandbox-runs/{RUN_ID}": TARGET, WORKFLOW_ROUTE: FAILED}),
    "build": (build, {"/v1/apps/app1/components/cmp1/builds/bld1": FAILED_TARGET}),
    "release": (release, {"/v1/releases/rel1": RELEASE}),
    "org": (org, {"/v1/orgs/current": FAILED_TARGET}),
    "logs": (logs, LOGS),
    "logs with a tail": (logs, LOGS | TAIL),
    "inputs": (
        inputs,
        {
            f"/v1/installs/{INSTALL_ID}": INSTALL,
            f"/v1/installs/{INSTALL_ID}/inputs/current": {"values": {"a": "x", "b": None, "c": "y"}},
            "/v1/apps/app1/input-configs": [CONFIG],
            f"/v1/installs/{INSTALL_ID}/inputs": {"id": "new", "workflow_id": WORKFLOW_ID},
        },
    ),
    "pages by offset": (pages(get_app_installs, "app1"), {"/v1/apps/app1/installs": [INSTALL, {"id": "inl2"}]}),
    "pages by cursor": (
        pages(list_org_component_builds),
        {"/v1/component-builds": {"items": [{"id": "bld1", "status": "active"}], "next_cursor": "c"}},
    ),
    "pages by time": (pages(log_stream_read_logs, "log1"), LOGS),
}
HEADERS = [
    *("X-Nuon-Page-Next", "X-Nuon-Page-Limit", "X-Nuon-API-Next", "X-Nuon-Install-Workflow-ID"),
    *("count", "Retry-After", "X-Nuon-API-Version"),
]


class Plane:
    """Answers with documents, one of which may have something odd in it, until the clock shows ten minutes."""

    def __init__(self, documents: Documents) -> None:
        self.documents, self.odd, self.clock, self.requests = documents, documents, InstantClock(), 0
        self.headers: list[tuple[bytes, bytes]] = []
        self.http = httpx.AsyncClient(transport=httpx.MockTransport(self))

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        assert self.requests < 3000, "it goes on for ever"
        found = (self.documents if self.clock.time > 600 else self.odd).get(request.url.path, ABSENT)
        if found is ABSENT:
            return httpx.Response(404, json={"error": "not found"}, headers=self.headers)
        return httpx.Response(200, content=json.dumps(found).encode(), headers=self.headers)

    async def outcome(self, helper: Helper, odd: Documents, headers: dict[str, str]) -> None:
        self.odd, self.clock, self.requests = odd, InstantClock(), 0
        self.headers = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
        client = NuonClient("t", "org1", clock=self.clock, http_client=self.http)
        try:
            await helper(client)
        except NuonError as error:
            assert str(error)  # noqa: PT017
        except Exception as error:
            error.add_note(f"{json.dumps(odd)[:2000]} {headers}")
            raise


@pytest.mark.parametrize(("helper", "documents"), CELLS.values(), ids=CELLS)
async def test_odd_bodies(helper: Helper, documents: Documents) -> None:
    plane = Plane(documents)
    more = {"X-Nuon-Page-Next": "true"}
    for route, document in documents.items():
        for odd in mutants(document):
            await plane.outcome(helper, documents | {route: odd}, more)


@pytest.mark.parametrize(("helper", "documents"), CELLS.values(), ids=CELLS)
async def test_odd_headers(helper: Helper, documents: Documents) -> None:
    plane = Plane(documents)
    for name in HEADERS:
        for value in ODD_HEADERS:
            await plane.outcome(helper, documents, {"X-Nuon-Page-Next": "true", "X-Nuon-API-Next": "1", name: value})
