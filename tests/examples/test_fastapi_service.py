"""examples/fastapi_service.py: against mocked answers, against a Nuon in memory, and over real connections."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from examples import fastapi_service as example
from nuon_api_client import NuonClient
from nuon_api_client.api.installs import get_org_installs
from nuon_api_client.api.workflows import get_workflow
from nuon_api_client.models import Install, Workflow
from nuon_api_client.testing import FakeNuon, NuonMock, sample
from tests.support.loopback import Loopback, Reply, Request

if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import FastAPI

TOKEN = "s3cr3t"


def caller(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://service")


class TestMocked:
    """Each answer of the control plane, and what the service makes of it."""

    async def test_each_request_is_for_its_org(self, nuon_mock: NuonMock) -> None:
        mocked = nuon_mock.on(get_org_installs).pages([sample(Install, name="acme-0001")])
        async with caller(example.service(nuon_mock.client(token=TOKEN))) as service:
            (answer_a, answer_b) = [await service.get(f"/orgs/{org}/installs") for org in ("orga", "orgb")]
        assert [each["name"] for each in answer_a.json()] == ["acme-0001"]
        assert answer_a.json() == answer_b.json()
        sent = [call.request.headers for call in mocked.route.calls]
        assert [headers["x-nuon-org-id"] for headers in sent] == ["orga", "orgb"]
        assert {headers["authorization"] for headers in sent} == {f"Bearer {TOKEN}"}

    async def test_all_pages_are_read(self, nuon_mock: NuonMock) -> None:
        install = {key: value for key, value in sample(Install).to_dict().items() if isinstance(value, str)}
        mocked = nuon_mock.on(get_org_installs).pages([install | {"id": f"inl{number:023}"} for number in range(250)])
        async with caller(example.service(nuon_mock.client())) as service:
            assert len((await service.get("/orgs/orga/installs")).json()) == 250
        assert mocked.route.call_count == 3

    async def test_what_a_server_leaves_out(self, nuon_mock: NuonMock) -> None:
        workflow = sample(Workflow).to_dict()
        for key in ("finished", "status", "steps"):
            workflow.pop(key, None)
        nuon_mock.on(get_workflow, workflow_id="inw1").returns(workflow)
        async with caller(example.service(nuon_mock.client())) as service:
            answer = await service.get("/orgs/orga/workflows/inw1")
        assert answer.json() == {"finished": False, "status": None, "waiting": []}

    @pytest.mark.parametrize(
        ("status", "passed_on"), [(400, 400), (403, 403), (404, 404), (401, 502), (500, 502), (502, 502)]
    )
    async def test_the_callers_mistakes_are_told_and_all_others_logged(
        self, nuon_mock: NuonMock, caplog: pytest.LogCaptureFixture, status: int, passed_on: int
    ) -> None:
        nuon_mock.on(get_workflow).fails(status, "no", description="because")
        async with caller(example.service(nuon_mock.client(token=TOKEN, max_retries=0))) as service:
            answer = await service.get("/orgs/orga/workflows/inw1")
        assert answer.status_code == passed_on
        logged = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
        if passed_on == status != 502:
            assert answer.json() == {"detail": "because"}
            assert logged == []
        else:
            assert answer.json() == {"detail": "Nuon did not respond to this service as expected"}
            (line,) = logged
            assert f"{status}: " in line
            assert "org orga" in line
            assert TOKEN not in line

    async def test_no_answer(self, nuon_mock: NuonMock) -> None:
        nuon_mock.on(get_workflow).drops()
        async with caller(example.service(nuon_mock.client(max_retries=0))) as service:
            assert (await service.get("/orgs/orga/workflows/inw1")).status_code == 502

    @pytest.mark.parametrize(
        "path",
        [
            "/orgs/%2e%2e/installs",
            "/orgs/org%0Aa/installs",
            "/orgs/ORGA/installs",
            "/installs?org_id=orga&org_id=org%20b",
            "/installs",
            "/orgs/orga/workflows/inw%3F1",
        ],
    )
    async def test_ids_that_cannot_be_are_refused_before_anything_is_sent(self, nuon_mock: NuonMock, path: str) -> None:
        async with caller(example.service(nuon_mock.client())) as service:
            assert (await service.get(path)).status_code == 422


class TestInMemory:
    """What follows from one request in the next."""

    @pytest.fixture
    def nuon(self) -> FakeNuon:
        return FakeNuon()

    async def test_orgs_are_asked_at_once_and_kept_apart(self, nuon: FakeNuon) -> None:
        other = nuon.add_org("globex", installs=2)
        orgs = {nuon.org_id: nuon.install_ids, other.org_id: other.install_ids}
        async with caller(example.service(nuon.client())) as service:
            answer = (await service.get("/installs", params={"org_id": list(orgs)})).json()
            assert {org: tuple(each["id"] for each in found) for org, found in answer.items()} == orgs
            many = await asyncio.gather(*(service.get(f"/orgs/{org}/installs") for org in [*orgs] * 20))
        assert [tuple(each["id"] for each in found.json()) for found in many] == [*orgs.values()] * 20

    async def test_another_orgs_install_cannot_be_changed(self, nuon: FakeNuon) -> None:
        other = nuon.add_org("globex")
        path = f"/orgs/{nuon.org_id}/installs/{other.install_ids[0]}/inputs"
        async with caller(example.service(nuon.client())) as service:
            answer = await service.patch(path, json={"region": "eu-west-1"})
        assert (answer.status_code, answer.json()) == (404, {"detail": "not found"})

    async def test_inputs_are_changed_and_the_workflow_is_followed(self, nuon: FakeNuon) -> None:
        other = nuon.add_org("globex")
        org = f"/orgs/{other.org_id}"
        inputs = f"{org}/installs/{other.install_ids[0]}/inputs"
        async with caller(example.service(nuon.client())) as service:
            changed = await service.patch(inputs, json={"region": "eu-west-1"})
            assert changed.status_code == 202
            assert changed.json()["changed"] == ["region"]
            workflow = f"{org}/workflows/{changed.json()['workflow_id']}"
            await nuon.advance(60)
            started = (await service.get(workflow)).json()
            assert started["finished"] is False
            assert len(started["waiting"]) == 1
            assert started["waiting"][0].startswith("sync and plan ")
            again = await service.patch(inputs, json={"region": "eu-west-1"})
            assert (again.status_code, again.json()) == (202, {"changed": [], "workflow_id": None})

    @pytest.mark.parametrize(
        ("values", "status", "why"),
        [
            ({"zone": "a"}, 400, "zone: the install's app config has no such input"),
            ({"domain": "globex.example"}, 400, "domain: the customer sets it"),
            ({"region": ""}, 400, "region: it is required"),
            ({"region": 1}, 422, "string"),
            (["region"], 422, "dictionary"),
        ],
    )
    async def test_wrong_inputs_are_refused(self, nuon: FakeNuon, values: Any, status: int, why: str) -> None:
        path = f"/orgs/{nuon.org_id}/installs/{nuon.install_ids[0]}/inputs"
        async with caller(example.service(nuon.client())) as service:
            answer = await service.patch(path, json=values)
        assert answer.status_code == status
        assert why in answer.text


class TestConnections:
    """The client is one, whatever the org."""

    async def test_orgs_share_connections_which_close_with_the_service(self, serve: Callable[..., Loopback]) -> None:
        orgs: list[str] = []

        async def answer(request: Request) -> Reply:
            orgs.append({name.lower(): value for name, value in request.headers.items()}["x-nuon-org-id"])
            return Reply(body=json.dumps([]).encode())

        server = serve(answer)
        app = example.service(NuonClient(TOKEN, base_url=server.url))
        async with app.router.lifespan_context(app), caller(app) as service:
            for org in ("orga", "orgb", "orgc"):
                assert (await service.get(f"/orgs/{org}/installs")).json() == []
            assert orgs == ["orga", "orgb", "orgc"]
            assert (server.connections, server.open) == (1, 1)
        server.wait_until(lambda server: server.open == 0)
