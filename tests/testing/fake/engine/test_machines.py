"""The statuses that are seen, in their order: those of the real server."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from nuon_api_client import models
from nuon_api_client.api.builds import create_app_component_build, get_app_component_build
from nuon_api_client.api.deploys import (
    create_install_component_deploy,
    get_install_component_latest_deploy,
    get_install_deploy,
    get_install_deploys,
    teardown_install_component,
)
from nuon_api_client.api.installs import get_install
from nuon_api_client.api.orgs import create_org, get_orgs
from nuon_api_client.api.sandbox_runs import get_install_sandbox_runs
from nuon_api_client.api.stacks import get_install_stack_by_install_id
from tests.support.steps import answer, build, deploy_status, new_install, start_deploy, watched, workflow_status

if TYPE_CHECKING:
    from nuon_api_client import NuonClient
    from nuon_api_client.testing import FakeNuon


async def test_an_org(nuon: FakeNuon, client: NuonClient) -> None:
    org = await create_org.asyncio(client=client, body=models.CreateOrgRequest(name="other"))

    async def look() -> str:
        return next(str(each.status) for each in await get_orgs.asyncio(client=client) if each.id == org.id)

    assert await watched(nuon, 10, look) == ["queued", "provisioning", "active"]


@pytest.mark.parametrize(("fails", "end"), [(False, "active"), (True, "error")])
async def test_a_build(nuon: FakeNuon, client: NuonClient, fails: bool, end: str) -> None:
    if fails:
        nuon.fail_build("db", says="no such branch")
    component = nuon.component_ids["db"]
    body = models.CreateComponentBuildRequest(git_ref="main")
    made = await create_app_component_build.asyncio(nuon.app_id, component, client=client, body=body)

    async def look() -> tuple[str, bool]:
        found = await get_app_component_build.asyncio(nuon.app_id, component, made.id, client=client)
        return str(found.status), found.log_stream is not None and found.log_stream.open_

    assert await watched(nuon, 15, look) == [("queued", False), ("planning", True), ("building", True), (end, False)]
    found = await get_app_component_build.asyncio(nuon.app_id, component, made.id, client=client)
    assert (found.status_description == "no such branch") is fails


async def test_a_deploy(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    seen = await watched(nuon, 20, lambda: deploy_status(started.parsed, client))
    await answer(started.workflow_id, client, "approve")
    seen += await watched(nuon, 30, lambda: deploy_status(started.parsed, client))
    before = ["queued", "planning", "syncing", "planning", "executing", "pending-approval"]
    assert seen == [*before, "pending-approval", "planning", "executing", "active"]


async def test_a_deploy_of_an_image_asks_nobody(nuon: FakeNuon, client: NuonClient) -> None:
    made = await build(nuon, client, "api-image")
    image = nuon.component_ids["api-image"]
    body = models.CreateInstallComponentDeployRequest(build_id=made)
    deploy = await create_install_component_deploy.asyncio(nuon.install_ids[0], image, client=client, body=body)
    seen = await watched(nuon, 20, lambda: deploy_status(deploy, client))
    assert seen == ["queued", "planning", "syncing", "active"]


@pytest.mark.parametrize(
    ("drifts", "plan_only", "end"),
    [(False, False, "auto-skipped"), (False, True, "no-drift"), (True, True, "drifted")],
)
async def test_a_plan_without_consequences(
    nuon: FakeNuon, client: NuonClient, drifts: bool, plan_only: bool, end: str
) -> None:
    if drifts:
        nuon.drift(nuon.install_ids[0], "whoami")
    started = await start_deploy(nuon, client, nuon.build_ids["whoami"], plan_only=plan_only)
    assert (await watched(nuon, 30, lambda: deploy_status(started.parsed, client)))[-2:] == ["executing", end]
    assert await workflow_status(started.workflow_id, client) == ("success", True)


async def test_a_plan_only_deploy_is_not_the_latest_and_says_that_it_is_none(
    nuon: FakeNuon, client: NuonClient
) -> None:
    install, whoami = nuon.install_ids[0], nuon.component_ids["whoami"]
    before = await get_install_component_latest_deploy.asyncio(install, whoami, client=client)
    started = await start_deploy(nuon, client, nuon.build_ids["whoami"], plan_only=True)
    await nuon.advance(60)
    found = await get_install_deploy.asyncio(install, started.parsed.id, client=client)
    assert not found.plan_only
    assert found.id in {each.id for each in await get_install_deploys.asyncio(install, client=client)}
    assert (await get_install_component_latest_deploy.asyncio(install, whoami, client=client)).id == before.id


async def test_a_teardown(nuon: FakeNuon, client: NuonClient) -> None:
    install, whoami = nuon.install_ids[0], nuon.component_ids["whoami"]
    await teardown_install_component.asyncio(install, whoami, client=client, body=models.StartWorkflowRequest())
    await nuon.advance(1)
    deploy = (await get_install_deploys.asyncio(install, client=client))[0]
    assert deploy.install_deploy_type == "teardown"
    seen = await watched(nuon, 20, lambda: deploy_status(deploy, client))
    found = await get_install_deploy.asyncio(install, deploy.id, client=client)
    await answer(found.workflow_id, client, "approve")
    seen += await watched(nuon, 30, lambda: deploy_status(deploy, client))
    assert seen == ["planning", "executing", "pending-approval", "pending-approval", "executing", "inactive"]
    statuses = (await get_install.asyncio(install, client=client)).component_statuses or {}
    assert statuses[whoami] == "inactive"


async def test_an_install(nuon: FakeNuon, client: NuonClient) -> None:
    started = await new_install(nuon, client)
    install = started.parsed.id

    async def look() -> tuple[str, ...]:
        found = await get_install.asyncio(install, client=client)
        stack = await get_install_stack_by_install_id.asyncio(install, client=client)
        statuses = [version.composite_status for version in stack.versions or [] if version.composite_status]
        return (
            str(statuses[0].status if statuses else None),
            str(found.runner_status),
            str(found.sandbox_status),
            str(found.composite_component_status),
        )

    assert await watched(nuon, 100, look) == [
        ("None", "pending", "queued", "pending"),
        ("generating", "pending", "queued", "pending"),
        ("awaiting-user-run", "pending", "queued", "pending"),
        ("active", "pending", "queued", "pending"),
        ("active", "provisioning", "queued", "pending"),
        ("active", "active", "queued", "pending"),
        ("active", "active", "provisioning", "pending"),
        ("active", "active", "active", "pending"),
        ("active", "active", "active", "active"),
    ]
    assert (await get_install.asyncio(install, client=client)).status == "deprecated"
    runs = await get_install_sandbox_runs.asyncio(install, client=client)
    history = (runs[0].status_v2 and runs[0].status_v2.history) or []
    seen = [*(str(each.status) for each in history), str(runs[0].status)]
    assert seen == ["provisioning", "planning", "pending-approval", "provisioning", "applying", "active"]
