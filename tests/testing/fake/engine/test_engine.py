"""Workflows of FakeNuon: approvals, failures, the queue of an install, and what a poll can see in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from nuon_api_client import models
from nuon_api_client.api.builds import create_app_component_build
from nuon_api_client.api.deploys import deploy_install_components, get_install_deploy, get_install_deploys
from nuon_api_client.api.installs import deprovision_install, get_install, phone_home, update_install
from nuon_api_client.api.sandbox_runs import reprovision_install_sandbox
from nuon_api_client.api.stacks import get_install_stack_by_install_id
from nuon_api_client.api.workflows import (
    cancel_workflow,
    get_org_pending_approvals,
    get_workflow,
    get_workflow_queue_position,
    retry_workflow_step,
    skip_workflow_step,
    update_workflow,
)
from nuon_api_client.errors import BadRequestError, ServerError
from nuon_api_client.testing import FakeNuon
from tests.support.steps import (
    answer,
    build,
    deploy_status,
    new_install,
    start_deploy,
    status_of,
    steps_of,
    watched,
    workflow_status,
)

if TYPE_CHECKING:
    from nuon_api_client import NuonClient

NOTHING = models.StartWorkflowRequest()
APPROVE_ALL = models.UpdateWorkflowRequest(approval_option=models.InstallApprovalOption.APPROVE_ALL)


async def test_success_is_written_after_every_step_and_finished_before_the_last_status(
    nuon: FakeNuon, client: NuonClient
) -> None:
    started = await new_install(nuon, client)
    seen = await watched(nuon, 100, lambda: workflow_status(started.workflow_id, client))
    assert seen[:4] == [("pending", False), ("in-progress", False), ("success", False), ("in-progress", False)]
    assert seen[-2:] == [("success", False), ("success", True)]
    assert seen.count(("success", False)) > 5


async def test_a_failed_workflow_is_finished_before_it_says_so(nuon: FakeNuon, client: NuonClient) -> None:
    nuon.fail_step("sync and plan")
    started = await start_deploy(nuon, client, await build(nuon, client))
    seen = await watched(nuon, 30, lambda: workflow_status(started.workflow_id, client))
    assert seen == [("pending", False), ("in-progress", False), ("in-progress", True), ("error", True)]


async def test_only_the_step_says_that_somebody_is_waited_for(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(3600)
    assert await workflow_status(started.workflow_id, client) == ("in-progress", False)
    assert await steps_of(started.workflow_id, client) == {
        "sync and plan whoami": "approval-awaiting",
        "apply whoami": "pending",
    }
    (pending,) = await get_org_pending_approvals.asyncio(client=client)
    assert pending.type_ == "helm_approval"
    await nuon.advance(30 * 24 * 3600)
    assert await steps_of(started.workflow_id, client) == {
        "sync and plan whoami": "approval-expired",
        "apply whoami": "not-attempted",
    }


@pytest.mark.parametrize(
    ("response", "plan", "apply", "deploy", "workflow"),
    [
        ("approve", "approved", "success", "active", "success"),
        ("deny", "approval-denied", "not-attempted", "approval-denied", "error"),
        ("deny-skip-current", "user-skipped", "user-skipped", "approval-denied", "success"),
        ("whatever", "approval-denied", "not-attempted", "approval-denied", "error"),
    ],
)
async def test_answers(nuon: FakeNuon, response: str, plan: str, apply: str, deploy: str, workflow: str) -> None:
    client = nuon.client()  # the document does not allow the last of them
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(20)
    await answer(started.workflow_id, client, response)
    await nuon.advance(60)
    assert list((await steps_of(started.workflow_id, client)).values()) == [plan, apply]
    assert await deploy_status(started.parsed, client) == deploy
    assert await workflow_status(started.workflow_id, client) == (workflow, True)


async def test_an_answer_is_noticed_within_15_seconds_and_counts_once(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    # It runs from 1 s on; the plan is there at 9.0 s, checked at 9.5 s, and looked at every 15 s from then on.
    await nuon.advance(10)
    await answer(started.workflow_id, client, "approve")
    await nuon.advance(14)
    step = (await get_workflow.asyncio(started.workflow_id or "", client=client)).steps or []
    assert status_of(step[0]) == "approval-awaiting"
    assert step[0].approval is not None
    assert step[0].approval.response is not None
    with pytest.raises(BadRequestError, match="already has a response"):
        await answer(started.workflow_id, client, "deny")
    await nuon.advance(1)
    assert (await steps_of(started.workflow_id, client))["sync and plan whoami"] == "approved"


async def test_approve_all_lets_a_running_workflow_go_on(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(20)
    sparse = await update_workflow.asyncio(started.workflow_id or "", client=client, body=APPROVE_ALL)
    assert sparse.steps is None
    assert sparse.status is None
    await nuon.advance(60)
    assert await workflow_status(started.workflow_id, client) == ("success", True)
    step = ((await get_workflow.asyncio(started.workflow_id or "", client=client)).steps or [])[0]
    assert step.approval is not None
    assert step.approval.response is not None
    assert step.approval.response.type_ == "auto-approve"


async def test_a_plan_that_is_made_again_has_another_step_and_another_deploy(
    nuon: FakeNuon, client: NuonClient
) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(20)
    await answer(started.workflow_id, client, "retry")
    await nuon.advance(30)
    assert await deploy_status(started.parsed, client) == "discarded"
    await answer(started.workflow_id, client, "approve")
    await nuon.advance(60)
    assert list((await steps_of(started.workflow_id, client)).items()) == [
        ("sync and plan whoami", "approval-retry"),
        ("sync and plan whoami (retry 1)", "approved"),
        ("apply whoami", "success"),
    ]
    newest = (await get_install_deploys.asyncio(nuon.install_ids[0], client=client))[0]
    assert newest.id != started.parsed.id
    assert (str(newest.status), newest.build_id) == ("active", started.parsed.build_id)


async def test_dependents_of_what_was_denied_can_be_left_out(nuon: FakeNuon, client: NuonClient) -> None:
    nuon.drift(nuon.install_ids[0], "db")
    await build(nuon, client, "whoami")
    started = await deploy_install_components.asyncio(nuon.install_ids[0], client=client, body=NOTHING)
    await nuon.advance(60)
    await answer(started.workflow_id, client, "deny-skip-current-and-dependents")
    await nuon.advance(60)
    steps = await steps_of(started.workflow_id, client)
    assert steps["sync and plan db"] == steps["apply db"] == "user-skipped"
    assert steps["sync and plan whoami"] == "approval-awaiting"  # it depends on the image alone


def add_component(nuon: FakeNuon, name: str, depends_on: str) -> str:
    """Put a Helm chart into the app, and return its id."""
    return nuon.insert(
        "components",
        status="active",
        org_id=nuon.org_id,
        created_by_id="",
        app_id=nuon.app_id,
        name=name,
        type="helm_chart",
        config_versions=1,
        dependencies=[nuon.component_ids[depends_on]],
    )


async def test_components_that_depend_on_one_that_was_denied_are_skipped(nuon: FakeNuon) -> None:
    client = nuon.client()
    api = add_component(nuon, "api", depends_on="db")
    body = models.CreateComponentBuildRequest(use_latest=True)
    await create_app_component_build.asyncio(nuon.app_id, api, client=client, body=body)
    await nuon.advance(10)
    created = await new_install(nuon, client)
    await nuon.advance(120)
    assert await workflow_status(created.workflow_id, client) == ("success", True)

    install = created.parsed.id
    prompt = models.PatchInstallConfigParams(approval_option=models.InstallApprovalOption.PROMPT)
    await update_install.asyncio(install, client=client, body=models.UpdateInstallRequest(install_config=prompt))
    for component in ("db", "api"):
        nuon.drift(install, component)
    started = await deploy_install_components.asyncio(install, client=client, body=NOTHING)
    await nuon.advance(60)
    await answer(started.workflow_id, client, "deny-skip-current-and-dependents")
    await nuon.advance(60)
    steps = await steps_of(started.workflow_id, client)
    assert {steps[name] for name in ("apply db", "sync and plan api", "apply api")} == {"user-skipped"}
    assert await workflow_status(started.workflow_id, client) == ("success", True)


async def test_a_failed_step_can_be_retried_and_skipped(nuon: FakeNuon, client: NuonClient) -> None:
    nuon.fail_step("apply", install=nuon.install_ids[0], says="no space left", times=2)
    started = await start_deploy(nuon, client, await build(nuon, client))
    workflow_id = started.workflow_id or ""
    await nuon.advance(20)
    await answer(workflow_id, client, "approve")
    await nuon.advance(30)
    failed = ((await get_workflow.asyncio(workflow_id, client=client)).steps or [])[-1]
    assert failed.status is not None
    assert (failed.status.metadata or {})["error_message"] == "no space left"
    assert await deploy_status(started.parsed, client) == "error"
    assert str((await get_install.asyncio(nuon.install_ids[0], client=client)).composite_component_status) == "error"

    body = models.RetryWorkflowStepRequest(operation=models.RetryWorkflowStepOperation.RETRY_STEP, step_id=failed.id)
    await retry_workflow_step.asyncio(workflow_id, failed.id, client=client, body=body)
    assert await workflow_status(workflow_id, client) == ("retrying", False)
    await nuon.advance(30)
    assert list((await steps_of(workflow_id, client)).items())[1:] == [
        ("apply whoami", "discarded"),
        ("apply whoami (retry 1)", "error"),
    ]
    again = ((await get_workflow.asyncio(workflow_id, client=client)).steps or [])[-1]
    await skip_workflow_step.asyncio(workflow_id, again.id, client=client)
    await nuon.advance(10)
    assert (await steps_of(workflow_id, client))["apply whoami (retry 1)"] == "user-skipped"
    assert await workflow_status(workflow_id, client) == ("success", True)
    with pytest.raises(BadRequestError, match="not skippable"):
        await skip_workflow_step.asyncio(workflow_id, again.id, client=client)


async def test_what_cannot_be_retried(nuon: FakeNuon, client: NuonClient) -> None:
    nuon.fail_step("sync and plan")
    started = await start_deploy(nuon, client, await build(nuon, client))
    workflow_id = started.workflow_id or ""
    await nuon.advance(9.6)  # the step has failed, and the workflow has not got its terminal status yet
    plan, apply = (await get_workflow.asyncio(workflow_id, client=client)).steps or []
    retry, skip = models.RetryWorkflowStepOperation.RETRY_STEP, models.RetryWorkflowStepOperation.SKIP_STEP

    async def refused(step: str, operation: models.RetryWorkflowStepOperation, named: str, match: str) -> None:
        body = models.RetryWorkflowStepRequest(operation=operation, step_id=named)
        with pytest.raises(BadRequestError, match=match):
            await retry_workflow_step.asyncio(workflow_id, step, client=client, body=body)

    await refused(plan.id, retry, plan.id, "workflow is not over")
    await nuon.advance(10)
    await refused(plan.id, retry, apply.id, "step_id is not the step of the path")
    await refused(apply.id, retry, apply.id, "step is not retryable")
    await refused(apply.id, skip, apply.id, "step is not skippable")
    body = models.RetryWorkflowStepRequest(operation=skip, step_id=plan.id)
    await retry_workflow_step.asyncio(workflow_id, plan.id, client=client, body=body)
    await nuon.advance(30)
    assert set((await steps_of(workflow_id, client)).values()) == {"user-skipped"}
    assert await workflow_status(workflow_id, client) == ("success", True)


async def test_a_response_to_a_workflow_that_was_cancelled_changes_nothing(nuon: FakeNuon, client: NuonClient) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    await nuon.advance(20)
    await cancel_workflow.asyncio(started.workflow_id or "", client=client)
    await update_workflow.asyncio(started.workflow_id or "", client=client, body=APPROVE_ALL)
    await nuon.advance(2)
    assert await workflow_status(started.workflow_id, client) == ("cancelled", True)
    await nuon.advance(60)
    assert await deploy_status(started.parsed, client) == "cancelled"


async def test_an_install_runs_one_workflow_at_a_time(nuon: FakeNuon, client: NuonClient) -> None:
    made = await build(nuon, client)
    first = await start_deploy(nuon, client, made)
    second = await start_deploy(nuon, client, made)
    elsewhere = await start_deploy(nuon, client, made, nuon.install_ids[1])
    await nuon.advance(20)
    assert await workflow_status(second.workflow_id, client) == ("pending", False)
    assert await workflow_status(elsewhere.workflow_id, client) == ("in-progress", False)
    place = await get_workflow_queue_position.asyncio(second.workflow_id or "", client=client)
    assert (place.position, place.queue_depth) == (1, 2)
    await answer(first.workflow_id, client, "deny")
    await nuon.advance(30)
    assert await workflow_status(second.workflow_id, client) == ("in-progress", False)


@pytest.mark.parametrize(
    ("after", "raw", "step", "finished"),
    [(0.0, b"truetrue", "not-attempted", False), (5.0, b"true", "cancelled", True)],
)
async def test_cancelling(
    nuon: FakeNuon, client: NuonClient, after: float, raw: bytes, step: str, finished: bool
) -> None:
    started = await start_deploy(nuon, client, await build(nuon, client))
    following = await start_deploy(nuon, client, nuon.build_ids["whoami"])
    await nuon.advance(after)
    response = await cancel_workflow.asyncio_detailed(started.workflow_id or "", client=client)
    assert (response.status_code, response.content) == (202, raw)
    await nuon.advance(3)
    assert await workflow_status(started.workflow_id, client) == ("cancelled", finished)
    assert (await steps_of(started.workflow_id, client))["sync and plan whoami"] == step
    with pytest.raises(BadRequestError, match="not cancelable"):
        await cancel_workflow.asyncio(started.workflow_id or "", client=client)
    await nuon.advance(60)
    assert await workflow_status(following.workflow_id, client) == ("success", True)


@pytest.mark.parametrize("fails", [False, True])
async def test_a_deploy_waits_for_its_build(nuon: FakeNuon, client: NuonClient, fails: bool) -> None:
    if fails:
        nuon.fail_build("whoami")
    body = models.CreateComponentBuildRequest(use_latest=True)
    made = await create_app_component_build.asyncio(nuon.app_id, nuon.component_ids["whoami"], client=client, body=body)
    started = await start_deploy(nuon, client, made.id)
    await nuon.advance(5)
    assert await deploy_status(started.parsed, client) == "queued"
    await nuon.advance(30)
    assert await deploy_status(started.parsed, client) == ("noop" if fails else "pending-approval")
    assert await workflow_status(started.workflow_id, client) == (("error", True) if fails else ("in-progress", False))


@pytest.mark.parametrize("applies", [True, False])
async def test_a_manual_stack_waits_for_the_customer(applies: bool) -> None:
    nuon = FakeNuon(manual_stack=True)
    client = nuon.client()
    started = await new_install(nuon, client)
    install = started.parsed.id
    await nuon.advance(60)
    stack = await get_install_stack_by_install_id.asyncio(install, client=client)
    (version,) = stack.versions or []
    assert version.composite_status is not None
    assert version.composite_status.status == "awaiting-user-run"
    if applies:
        body = models.PhoneHomeRequest(request_type=models.PhoneHomeRequestType.CREATE)
        body.additional_properties["account_id"] = "123456789012"
        await phone_home.asyncio(install, version.phone_home_id or "", client=client, body=body)
    await nuon.advance(24 * 3600)
    assert await workflow_status(started.workflow_id, client) == ("success" if applies else "error", True)
    (version,) = (await get_install_stack_by_install_id.asyncio(install, client=client)).versions or []
    assert version.composite_status is not None
    assert version.composite_status.status == ("active" if applies else "expired")
    runs = [run.data_contents for run in version.runs or []]
    assert runs == ([{"request_type": "Create", "account_id": "123456789012"}] if applies else [])


async def test_a_phone_home_that_does_not_apply_the_stack() -> None:
    nuon = FakeNuon(manual_stack=True)
    client = nuon.client(max_retries=0)
    started = await new_install(nuon, client)
    install = started.parsed.id
    await nuon.advance(60)
    (version,) = (await get_install_stack_by_install_id.asyncio(install, client=client)).versions or []
    phone_home_id = version.phone_home_id or ""
    delete = models.PhoneHomeRequest(request_type=models.PhoneHomeRequestType.DELETE)
    await phone_home.asyncio(install, phone_home_id, client=client, body=delete)
    other = models.PhoneHomeRequest(request_type=models.PhoneHomeRequestType("Other"))
    with pytest.raises(ServerError, match="invalid request type"):
        await phone_home.asyncio(install, phone_home_id, client=client, body=other)
    await nuon.advance(60)
    assert await workflow_status(started.workflow_id, client) == ("in-progress", False)


async def test_deprovisioning_tears_everything_down_and_keeps_the_install(nuon: FakeNuon, client: NuonClient) -> None:
    install = nuon.install_ids[0]
    started = await deprovision_install.asyncio(install, client=client, body=models.PlanOnlyRequest())
    await update_workflow.asyncio(started.workflow_id or "", client=client, body=APPROVE_ALL)
    await nuon.advance(300)
    assert list(await steps_of(started.workflow_id, client)) == [
        "teardown sync and plan whoami",
        "teardown whoami",
        "teardown api-image",
        "teardown sync and plan db",
        "teardown db",
        "deprovision sandbox plan",
        "deprovision sandbox apply plan",
    ]
    found = await get_install.asyncio(install, client=client)
    assert str(found.sandbox_status) == "deprovisioned"
    assert set((found.component_statuses or {}).values()) == {"inactive"}
    again = await reprovision_install_sandbox.asyncio(install, client=client)
    await update_workflow.asyncio(again.workflow_id or "", client=client, body=APPROVE_ALL)
    await nuon.advance(60)
    assert str((await get_install.asyncio(install, client=client)).sandbox_status) == "active"


async def test_the_workflow_is_in_the_header_alone_until_the_deploy_is_read_again(
    nuon: FakeNuon, client: NuonClient
) -> None:
    started = await start_deploy(nuon, client, nuon.build_ids["whoami"])
    assert b"workflow_id" not in started.content
    assert started.headers["X-Nuon-Install-Workflow-ID"] == started.workflow_id
    found = await get_install_deploy.asyncio(nuon.install_ids[0], started.parsed.id, client=client)
    assert found.workflow_id == started.workflow_id
    acknowledged = await deploy_install_components.asyncio_detailed(nuon.install_ids[0], client=client, body=NOTHING)
    assert acknowledged.content == b'"ok"'
