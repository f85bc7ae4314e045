"""A FakeNuon that is served, and clients of it that are not ours."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

from nuon_api_client import NuonClient
from nuon_api_client.api.apps import get_app
from nuon_api_client.errors import APIConnectionError
from nuon_api_client.testing import FakeNuon
from tests.support.openapi import DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DEADLINE = 60.0


class Served(NamedTuple):
    url: str
    token: str
    org_id: str
    app_id: str


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """`python -m nuon_api_client.testing`, with time a thousand times as fast."""
    # Settings of a real control plane must not matter.
    environment = os.environ | {
        "NUON_API_TOKEN": "real",
        "NUON_API_URL": "https://api.nuon.co",
        "PYTHONUNBUFFERED": "1",
    }
    command = [
        sys.executable,
        "-m",
        "nuon_api_client.testing",
        "--port",
        "0",
        "--time-scale",
        "0.001",
        "--installs",
        "2",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        assert process.stdout is not None
        said = "".join(process.stdout.readline() for _ in range(4))
        pattern = r"NUON_API_URL=(\S+)\n.*NUON_API_TOKEN=(\S+)\n.*NUON_ORG_ID=(\S+)\n# app (app\w+), 2 installs"
        found = re.search(pattern, said)
        try:
            assert found is not None, said
            yield Served(*found.groups())
        finally:
            process.terminate()


def until(look: Callable[[], Any]) -> Any:
    """What `look` finds, as soon as it finds anything."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        if found := look():
            return found
        threading.Event().wait(0.02)
    raise AssertionError("nothing was found in time")


def test_plain_http_creates_an_install_approves_deploys_and_reads_logs(served: Served) -> None:
    headers = {"Authorization": f"Bearer {served.token}", "X-Nuon-Org-ID": served.org_id}
    with httpx.Client(base_url=served.url, headers=headers, trust_env=False) as http:

        def approve(workflow: str) -> dict[str, Any]:
            """Approve what a workflow asks until it is over."""

            def look() -> dict[str, Any] | None:
                found: dict[str, Any] = http.get(f"/v1/workflows/{workflow}").json()
                for step in found.get("steps", []):
                    approval = step.get("approval")
                    if step["status"]["status"] == "approval-awaiting" and "response" not in approval:
                        path = f"/v1/workflows/{workflow}/steps/{step['id']}/approvals/{approval['id']}/response"
                        assert http.post(path, json={"response_type": "approve"}).status_code == 201
                over = found.get("finished") and found["status"]["status"] in ("success", "error")
                return found if over else None

            found: dict[str, Any] = until(look)
            assert found["status"]["status"] == "success"
            return found

        body = {
            "app_id": served.app_id,
            "name": "by-plain-http",
            "aws_account": {"region": "us-east-1"},
            "inputs": {"region": "us-east-1"},
        }
        created = http.post("/v1/installs", json=body)
        assert created.status_code == 201
        install = created.json()["id"]
        approve(created.headers["X-Nuon-Install-Workflow-ID"])

        whoami = http.get(f"/v1/apps/{served.app_id}/component/whoami").json()["id"]
        builds = f"/v1/apps/{served.app_id}/components/{whoami}/builds"
        build = http.post(builds, json={"use_latest": True}).json()["id"]
        until(lambda: http.get(f"{builds}/{build}").json()["status"] == "active")

        deployed = http.post(f"/v1/installs/{install}/components/{whoami}/deploys", json={"build_id": build})
        approve(deployed.headers["X-Nuon-Install-Workflow-ID"])
        deploy = http.get(f"/v1/installs/{install}/deploys/{deployed.json()['id']}").json()
        assert deploy["status"] == "active"

        stream = deploy["log_stream"]["id"]
        until(lambda: http.get(f"/v1/log-streams/{stream}/logs").json()[-1]["body"] == "log stream closed")
        lines = [record["body"] for record in http.get(f"/v1/log-streams/{stream}/logs").json()]
        assert "executing deploy plan" in lines


def test_the_stock_generators_client_does_the_same(served: Served, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("stock")
    document, config = folder / "document.json", folder / "config.yaml"
    document.write_text(json.dumps(_small_document()), encoding="utf-8")
    config.write_text("package_name_override: stock_client\npost_hooks: []\n", encoding="utf-8")
    command = [str(Path(sys.executable).parent / "openapi-python-client"), "generate", "--meta", "none"]
    done = subprocess.run(
        [*command, "--path", document, "--config", config, "--output-path", folder / "stock_client"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    sys.path.insert(0, str(folder))
    try:
        _with_the_stock_client(served)
    finally:
        sys.path.remove(str(folder))


STOCK_OPERATIONS = (
    "CreateInstall",
    "GetInstall",
    "GetWorkflow",
    "CreateWorkflowStepApprovalResponse",
    "GetAppComponent",
    "CreateAppComponentBuild",
    "GetAppComponentBuild",
    "CreateInstallComponentDeploy",
    "GetInstallDeploy",
    "LogStreamReadLogs",
)


def _small_document() -> dict[str, Any]:
    """Our document with the operations of this test alone: generating all of them takes four times as long."""
    paths = {}
    for path, item in DOCUMENT["paths"].items():
        if kept := {method: each for method, each in item.items() if each["operationId"] in STOCK_OPERATIONS}:
            paths[path] = kept
    return DOCUMENT | {"paths": paths}


def _with_the_stock_client(served: Served) -> None:
    def operation(name: str) -> Any:
        return importlib.import_module(f"stock_client.api.{name}")

    stock, models = importlib.import_module("stock_client"), importlib.import_module("stock_client.models")
    with stock.AuthenticatedClient(
        base_url=served.url, token=served.token, headers={"X-Nuon-Org-ID": served.org_id}
    ) as client:

        def approve(workflow_id: str) -> None:
            def look() -> bool:
                workflow = operation("workflows.get_workflow").sync(workflow_id, client=client)
                for step in workflow.steps:
                    if step.status.status == "approval-awaiting" and not step.approval.response:
                        operation("workflows.create_workflow_step_approval_response").sync_detailed(
                            workflow_id,
                            step.id,
                            step.approval.id,
                            client=client,
                            body=models.CreateWorkflowStepApprovalResponseRequest(
                                response_type=models.WorkflowStepResponseType.APPROVE
                            ),
                        )
                return workflow.finished is True and workflow.status.status == "success"

            assert until(look)

        created = operation("installs.create_install").sync_detailed(
            client=client,
            body=models.CreateInstallRequest.from_dict(
                {
                    "app_id": served.app_id,
                    "name": "by-stock",
                    "aws_account": {"region": "us-east-1"},
                    "inputs": {"region": "us-east-1"},
                }
            ),
        )
        approve(created.headers["X-Nuon-Install-Workflow-ID"])
        install = created.parsed.id
        whoami = operation("components.get_app_component").sync(served.app_id, "whoami", client=client).id
        build = operation("builds.create_app_component_build").sync(
            served.app_id, whoami, client=client, body=models.CreateComponentBuildRequest(use_latest=True)
        )
        get_build = operation("builds.get_app_component_build")
        until(lambda: get_build.sync(served.app_id, whoami, build.id, client=client).status == "active")
        deployed = operation("deploys.create_install_component_deploy").sync_detailed(
            install, whoami, client=client, body=models.CreateInstallComponentDeployRequest(build_id=build.id)
        )
        approve(deployed.headers["X-Nuon-Install-Workflow-ID"])
        deploy = operation("deploys.get_install_deploy").sync(install, deployed.parsed.id, client=client)
        assert deploy.status == "active"
        logs = operation("logs.log_stream_read_logs").sync(deploy.log_stream.id, client=client)
        assert "executing deploy plan" in [record.body for record in logs]


@pytest.mark.parametrize(
    ("option", "message"), [("--time-scale=0", "time_scale is 0.0"), ("--installs=-1", "installs is -1")]
)
def test_options_that_cannot_be(option: str, message: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "nuon_api_client.testing", option], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_a_dropped_connection_is_dropped_for_real() -> None:
    """Through uvicorn: the answer breaks off, and the client sees no answer at all."""
    import uvicorn

    nuon = FakeNuon(installs=0)
    nuon.drop(get_app)
    server = uvicorn.Server(uvicorn.Config(nuon, "127.0.0.1", 0, log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    until(lambda: server.started)
    url = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"

    async def calls() -> None:
        async with NuonClient(nuon.token, nuon.org_id, url, max_retries=0) as client:
            with pytest.raises(APIConnectionError):
                await get_app.asyncio("acme", client=client)
            assert (await get_app.asyncio("acme", client=client)).id == nuon.app_id

    try:
        asyncio.run(calls())
    finally:
        server.should_exit = True
        thread.join(DEADLINE)
