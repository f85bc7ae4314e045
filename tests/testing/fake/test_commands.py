"""What FakeNuon refuses, and what its calls change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from nuon_api_client import models
from nuon_api_client.api.builds import cancel_app_component_build, create_app_component_build, get_app_component_build
from nuon_api_client.api.deploys import (
    create_install_component_deploy,
    get_install_component_latest_deploy,
    teardown_install_component,
    teardown_install_components,
)
from nuon_api_client.api.installs import (
    create_install,
    forget_install,
    get_current_install_inputs,
    get_drifted_objects,
    get_install,
    get_install_inputs,
    phone_home,
    update_install,
    update_install_inputs,
)
from nuon_api_client.api.orgs import create_org
from nuon_api_client.api.releases import create_component_release, get_release, get_release_steps
from nuon_api_client.api.workflows import (
    create_workflow_step_approval_response,
    get_org_pending_approvals,
    get_workflow_step_approval_contents,
    update_workflow,
)
from nuon_api_client.errors import APIStatusError, BadRequestError, ConflictError, NotFoundError, ServerError
from nuon_api_client.testing import FakeNuon
from tests.support.steps import build, new_install, start_deploy, steps_of

if TYPE_CHECKING:
    from nuon_api_client import NuonClient

NOTHING = models.StartWorkflowRequest()
APPROVE_ALL = models.UpdateWorkflowRequest(approval_option=models.InstallApprovalOption.APPROVE_ALL)


@pytest.mark.parametrize(
    ("changes", "status", "error"),
    [
        ({"inputs": {"region": "r", "size": "big"}}, 400, "input name size does not exist in app inputs"),
        ({"inputs": {}}, 400, "region is a required input"),
        ({"inputs": {"region": ""}}, 400, "region must be non-empty"),
        ({"name": "acme-0001"}, 400, "duplicate key"),
        ({"aws_account": None}, 400, "no cloud account"),
        ({"app_id": "appnope"}, 404, "record not found"),
    ],
)
async def test_installs_that_are_refused(nuon: FakeNuon, changes: dict[str, Any], status: int, error: str) -> None:
    given: dict[str, Any] = {
        "app_id": nuon.app_id,
        "name": "new",
        "inputs": {"region": "us-east-1"},
        "aws_account": models.CreateInstallAWSAccountParams(region="us-east-1"),
    }
    body = models.CreateInstallRequest(**{key: value for key, value in (given | changes).items() if value is not None})
    with pytest.raises(APIStatusError) as refused:
        await create_install.asyncio(client=nuon.client(), body=body)
    assert (refused.value.status_code, refused.value.error) == (status, error)


async def test_an_org_of_a_name_that_is_taken_is_refused(nuon: FakeNuon, client: NuonClient) -> None:
    with pytest.raises(BadRequestError, match="duplicate key"):
        await create_org.asyncio(client=client, body=models.CreateOrgRequest(name="acme"))


@pytest.mark.parametrize("body", [{}, {"use_latest": True, "git_ref": "main"}])
async def test_a_build_takes_either_the_latest_or_a_ref(
    nuon: FakeNuon, client: NuonClient, body: dict[str, Any]
) -> None:
    with pytest.raises(BadRequestError, match="either use_latest or git_ref"):
        await create_app_component_build.asyncio(
            nuon.app_id,
            nuon.component_ids["db"],
            client=client,
            body=models.CreateComponentBuildRequest(**body),
        )


async def test_a_build_can_be_cancelled_once(nuon: FakeNuon, client: NuonClient) -> None:
    component = nuon.component_ids["db"]
    body = models.CreateComponentBuildRequest(use_latest=True)
    made = await create_app_component_build.asyncio(nuon.app_id, component, client=client, body=body)
    await nuon.advance(4)
    assert (
        await cancel_app_component_build.asyncio(nuon.app_id, component, made.id, client=client)
    ).status == "building"
    assert (await get_app_component_build.asyncio(nuon.app_id, component, made.id, client=client)).status == "error"
    with pytest.raises(ConflictError, match="not in a queue"):
        await cancel_app_component_build.asyncio(nuon.app_id, component, made.id, client=client)


@pytest.mark.parametrize(
    ("inputs", "error"),
    [
        ({"api_key": "new"}, "400: region is a required input"),
        ({"region": "us-east-1", "size": "big"}, "400: input name size does not exist in app inputs"),
        ({"region": "us-east-1", "domain": "acme.example"}, "500: cannot update a customer input"),
    ],
)
async def test_inputs_that_are_refused(nuon: FakeNuon, client: NuonClient, inputs: dict[str, str], error: str) -> None:
    with pytest.raises(APIStatusError, match=error):
        await update_install_inputs.asyncio(
            nuon.install_ids[0], client=client, body=models.UpdateInstallInputsRequest(inputs=inputs)
        )


async def test_inputs_are_merged_and_deploy_what_uses_them(nuon: FakeNuon, client: NuonClient) -> None:
    install = nuon.install_ids[0]
    updated = await update_install_inputs.asyncio_detailed(
        install,
        client=client,
        body=models.UpdateInstallInputsRequest(inputs={"region": "us-east-1", "api_key": "new"}),
    )
    assert updated.parsed.values is None
    assert updated.parsed.redacted_values == {"region": "us-east-1", "api_key": "********"}
    current = await get_current_install_inputs.asyncio(install, client=client)
    assert current.values == {"region": "us-east-1", "api_key": "new"}
    assert (await get_install_inputs.asyncio(install, client=client))[0].id == current.id
    await update_workflow.asyncio(updated.workflow_id or "", client=client, body=APPROVE_ALL)
    await nuon.advance(60)
    assert await steps_of(updated.workflow_id, client) == {
        "generate install state": "success",
        "sync api-image": "success",
        "sync and plan whoami": "approved",
        "apply whoami": "success",
    }


async def test_an_install_can_be_renamed_and_told_to_ask_nobody(nuon: FakeNuon, client: NuonClient) -> None:
    body = models.UpdateInstallRequest(
        name="renamed",
        install_config=models.PatchInstallConfigParams(approval_option=models.InstallApprovalOption.APPROVE_ALL),
    )
    sparse = await update_install.asyncio(nuon.install_ids[0], client=client, body=body)
    assert (sparse.name, str(sparse.runner_status)) == ("renamed", "deprovisioned")
    assert str((await get_install.asyncio("renamed", client=client)).runner_status) == "active"
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(60)
    assert (await steps_of(started.workflow_id, client))["apply whoami"] == "success"


async def test_a_deploy_needs_a_build_and_takes_its_component(nuon: FakeNuon, client: NuonClient) -> None:
    install = nuon.install_ids[0]
    with pytest.raises(NotFoundError):
        await start_deploy(nuon, client, "")
    body = models.CreateInstallComponentDeployRequest(build_id=nuon.build_ids["db"])
    deploy = await create_install_component_deploy.asyncio(
        install, nuon.component_ids["whoami"], client=client, body=body
    )
    assert deploy.component_name == "db"


async def test_dependents_are_deployed_too_if_asked(nuon: FakeNuon, client: NuonClient) -> None:
    body = models.CreateInstallComponentDeployRequest(
        build_id=await build(nuon, client, "api-image"), deploy_dependents=True
    )
    started = await create_install_component_deploy.asyncio_detailed(
        nuon.install_ids[0], nuon.component_ids["api-image"], client=client, body=body
    )
    assert list(await steps_of(started.workflow_id, client)) == [
        "sync api-image",
        "sync and plan whoami",
        "apply whoami",
    ]


async def test_what_is_torn_down_cannot_be_torn_down_again(nuon: FakeNuon, client: NuonClient) -> None:
    install, image = nuon.install_ids[0], nuon.component_ids["api-image"]
    await teardown_install_component.asyncio(install, image, client=client, body=NOTHING)
    await nuon.advance(30)
    with pytest.raises(BadRequestError, match="component already inactive"):
        await teardown_install_component.asyncio(install, image, client=client, body=NOTHING)
    every = await teardown_install_components.asyncio(install, client=client, body=NOTHING)
    await update_workflow.asyncio(every.workflow_id or "", client=client, body=APPROVE_ALL)
    await nuon.advance(60)
    with pytest.raises(ServerError, match="component already inactive"):
        await teardown_install_components.asyncio(install, client=client, body=NOTHING)


async def test_a_forgotten_install_is_gone(nuon: FakeNuon, client: NuonClient) -> None:
    response = await forget_install.asyncio_detailed(nuon.install_ids[0], client=client)
    assert response.content == b"true"
    with pytest.raises(NotFoundError):
        await get_install.asyncio(nuon.install_ids[0], client=client)


async def test_drift_is_listed_when_a_scan_has_found_it_until_it_is_repaired(
    nuon: FakeNuon, client: NuonClient
) -> None:
    install = nuon.install_ids[0]
    nuon.drift(install, "whoami")
    assert await get_drifted_objects.asyncio(install, client=client) == []
    scan = await start_deploy(nuon, client, nuon.build_ids["whoami"], plan_only=True)
    await nuon.advance(30)
    (found,) = await get_drifted_objects.asyncio(install, client=client)
    assert (found.target_type, found.target_id, found.component_name) == ("install_deploy", scan.parsed.id, "whoami")
    repair = await start_deploy(nuon, client, nuon.build_ids["whoami"])
    await nuon.advance(30)
    await update_workflow.asyncio(repair.workflow_id or "", client=client, body=APPROVE_ALL)
    await nuon.advance(30)
    assert await get_drifted_objects.asyncio(install, client=client) == []
    latest = await get_install_component_latest_deploy.asyncio(install, nuon.component_ids["whoami"], client=client)
    assert (latest.id, str(latest.status)) == (repair.parsed.id, "active")


async def test_a_phone_home_that_nobody_expects(nuon: FakeNuon) -> None:
    client, body = nuon.client(), models.PhoneHomeRequest(request_type=models.PhoneHomeRequestType.CREATE)
    with pytest.raises(NotFoundError):
        await phone_home.asyncio(nuon.install_ids[0], "phinope", client=client, body=body)


async def test_a_plan_is_compressed_whatever_is_accepted(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(20)
    (pending,) = await get_org_pending_approvals.asyncio(client=client)
    step = pending.workflow_step_id or ""
    plain = client.with_options(headers={"accept-encoding": "identity"})
    workflow_id = started.workflow_id or ""
    response = await get_workflow_step_approval_contents.asyncio_detailed(workflow_id, step, pending.id, client=plain)
    assert response.headers["content-encoding"] == "gzip"
    assert response.parsed["op"] == "upgrade"


async def test_new_installs_begin_with_the_components_of_their_app(nuon: FakeNuon, client: NuonClient) -> None:
    created = (await new_install(nuon, client)).parsed
    assert created.composite_component_status is None
    found = await get_install.asyncio(created.id, client=client)
    assert set(found.component_statuses or {}) == set(nuon.component_ids.values())
    assert set((found.component_statuses or {}).values()) == {"pending"}


async def test_a_response_needs_a_type(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(20)
    (pending,) = await get_org_pending_approvals.asyncio(client=client)
    body = models.CreateWorkflowStepApprovalResponseRequest(response_type=models.WorkflowStepResponseType(""))
    with pytest.raises(BadRequestError, match="response_type is required"):
        await create_workflow_step_approval_response.asyncio(
            started.workflow_id or "", pending.workflow_step_id or "", pending.id, client=nuon.client(), body=body
        )


async def test_a_component_that_an_install_does_not_have_cannot_be_torn_down(nuon: FakeNuon) -> None:
    client = nuon.client()
    columns = {"org_id": nuon.org_id, "app_id": nuon.app_id, "created_by_id": ""}
    component = nuon.insert("components", status="active", name="new", type="helm_chart", dependencies=[], **columns)
    with pytest.raises(NotFoundError, match="record not found"):
        await teardown_install_component.asyncio(nuon.install_ids[0], component, client=client, body=NOTHING)
    empty = nuon.insert("installs", name="empty", **columns)
    response = await teardown_install_components.asyncio_detailed(empty, client=client, body=NOTHING)
    assert (response.status_code, response.content, response.workflow_id) == (204, b"", None)


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"strategy": models.CreateComponentReleaseStrategy(delay="soon")}, "invalid delay: 'soon'"),
        ({"build_id": "bldnope"}, "build not found"),
        ({"install_ids": ["inlnope"]}, "no installs to release to"),
    ],
)
async def test_releases_that_are_refused(changes: dict[str, Any], error: str) -> None:
    nuon = FakeNuon(releases=True)
    given: dict[str, Any] = {
        "build_id": nuon.build_ids["api-image"],
        "strategy": models.CreateComponentReleaseStrategy(delay="1m"),
    }
    body = models.CreateComponentReleaseRequest(**given | changes)
    with pytest.raises(BadRequestError) as refused:
        await create_component_release.asyncio(nuon.component_ids["api-image"], client=nuon.client(), body=body)
    assert refused.value.error == error


async def test_a_release_ends_with_the_first_step_that_fails() -> None:
    nuon = FakeNuon(releases=True)
    client = nuon.client()
    nuon.fail_step("sync api-image", install="acme-0001")
    body = models.CreateComponentReleaseRequest(
        build_id=nuon.build_ids["api-image"],
        strategy=models.CreateComponentReleaseStrategy(delay="1m", installs_per_step=1),
    )
    release = await create_component_release.asyncio(nuon.component_ids["api-image"], client=client, body=body)
    await nuon.advance(300)
    assert (await get_release.asyncio(release.id, client=client)).status == "error"
    steps = await get_release_steps.asyncio(release.id, client=client)
    assert sorted(str(step.status) for step in steps) == ["error", "queued", "queued"]
    (failed,) = [step for step in steps if step.status == "error"]
    assert [str(deploy.status) for deploy in failed.install_deploys or []] == ["error"]
