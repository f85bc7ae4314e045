"""A tour of a FakeNuon: every operation that it serves, called at least once with success."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client import NuonClient, models
from nuon_api_client.api.accounts import get_current_account
from nuon_api_client.api.apps import (
    get_app,
    get_app_input_config,
    get_app_input_configs,
    get_app_input_latest_config,
    get_apps,
)
from nuon_api_client.api.builds import (
    cancel_app_component_build,
    create_app_component_build,
    get_app_component_build,
    get_app_component_builds,
    get_app_component_latest_build,
)
from nuon_api_client.api.components import get_app_component, get_app_components, get_component, get_org_components
from nuon_api_client.api.deploys import (
    create_install_component_deploy,
    deploy_install_components,
    get_install_component_deploys,
    get_install_component_latest_deploy,
    get_install_deploy,
    get_install_deploys,
    teardown_install_component,
    teardown_install_components,
)
from nuon_api_client.api.general import get_cli_config, get_current_user
from nuon_api_client.api.installs import (
    create_install,
    deprovision_install,
    forget_install,
    get_app_installs,
    get_current_install_inputs,
    get_drifted_objects,
    get_install,
    get_install_component,
    get_install_components,
    get_install_inputs,
    get_org_installs,
    phone_home,
    reprovision_install,
    update_install,
    update_install_inputs,
)
from nuon_api_client.api.logs import get_log_stream, log_stream_read_logs
from nuon_api_client.api.orgs import create_org, get_org, get_orgs
from nuon_api_client.api.releases import (
    create_component_release,
    get_app_releases,
    get_component_releases,
    get_release,
    get_release_steps,
)
from nuon_api_client.api.sandbox_runs import (
    deprovision_install_sandbox,
    get_install_sandbox_run,
    get_install_sandbox_runs,
    reprovision_install_sandbox,
)
from nuon_api_client.api.stacks import get_install_stack, get_install_stack_by_install_id
from nuon_api_client.api.workflows import (
    cancel_workflow,
    create_workflow_step_approval_response,
    get_org_pending_approvals,
    get_org_workflows,
    get_workflow,
    get_workflow_queue_position,
    get_workflow_step,
    get_workflow_step_approval,
    get_workflow_step_approval_contents,
    get_workflow_steps,
    get_workflows,
    retry_workflow_step,
    skip_workflow_step,
    update_workflow,
)

if TYPE_CHECKING:
    from nuon_api_client.testing import FakeNuon


async def take(nuon: FakeNuon, client: NuonClient) -> None:
    """Call everything; `nuon` serves releases."""
    await look_around(nuon, client)
    build = await build_something(nuon, client)
    install = await create_and_provision(nuon, client)
    await deploy(nuon, client, install, build)
    await change_inputs_and_find_drift(nuon, client, install)
    await fail_retry_skip_cancel(nuon, client, nuon.install_ids[0], build)
    await release(nuon, client, build)
    await take_down(nuon, client, install)


async def look_around(nuon: FakeNuon, client: NuonClient) -> None:
    await get_cli_config.asyncio(client=client)
    await get_current_user.asyncio(client=client)
    await get_current_account.asyncio(client=client)
    await create_org.asyncio(client=client, body=models.CreateOrgRequest(name="other", use_sandbox_mode=True))
    await get_orgs.asyncio(client=client)
    await get_org.asyncio(client=client)
    await get_apps.asyncio(client=client)
    await get_app.asyncio("acme", client=client)
    config = await get_app_input_latest_config.asyncio("acme", client=client)
    await get_app_input_configs.asyncio(nuon.app_id, client=client)
    await get_app_input_config.asyncio(nuon.app_id, config.id, client=client)
    await get_app_components.asyncio(nuon.app_id, client=client)
    await get_app_component.asyncio(nuon.app_id, "whoami", client=client)
    await get_component.asyncio("db", client=client)
    await get_org_components.asyncio(client=client)
    await get_app_installs.asyncio("acme", client=client)
    await get_org_installs.asyncio(client=client)


async def build_something(nuon: FakeNuon, client: NuonClient) -> str:
    whoami = nuon.component_ids["whoami"]
    build = await create_app_component_build.asyncio(
        nuon.app_id, whoami, client=client, body=models.CreateComponentBuildRequest(use_latest=True)
    )
    await nuon.advance(60)
    cancelled = await create_app_component_build.asyncio(
        nuon.app_id, whoami, client=client, body=models.CreateComponentBuildRequest(git_ref="main")
    )
    await cancel_app_component_build.asyncio(nuon.app_id, whoami, cancelled.id, client=client)
    await get_app_component_builds.asyncio(nuon.app_id, whoami, client=client)
    build = await get_app_component_build.asyncio(nuon.app_id, whoami, build.id, client=client)
    await get_app_component_latest_build.asyncio(nuon.app_id, whoami, client=client)
    assert build.log_stream is not None
    await get_log_stream.asyncio(build.log_stream.id, client=client)
    await log_stream_read_logs.asyncio(build.log_stream.id, client=client)
    return build.id


async def create_and_provision(nuon: FakeNuon, client: NuonClient) -> str:
    created = await create_install.asyncio_detailed(
        client=client,
        body=models.CreateInstallRequest(
            app_id=nuon.app_id,
            name="tour",
            aws_account=models.CreateInstallAWSAccountParams(region="us-east-1"),
            inputs={"region": "us-east-1", "api_key": "k"},
            install_config=models.CreateInstallConfigRequest(approval_option=models.InstallApprovalOption.APPROVE_ALL),
            labels={"tier": "test"},
        ),
    )
    install = created.parsed.id
    await nuon.advance(5)
    stack = await get_install_stack_by_install_id.asyncio(install, client=client)
    await get_install_stack.asyncio(stack.id, client=client)
    version = (stack.versions or [])[0]
    await phone_home.asyncio(
        install,
        version.phone_home_id or "",
        client=client,
        body=models.PhoneHomeRequest(request_type=models.PhoneHomeRequestType.CREATE),
    )
    await get_install_stack_by_install_id.asyncio(install, client=client)
    await nuon.advance(300)
    await get_install.asyncio(install, client=client)
    runs = await get_install_sandbox_runs.asyncio(install, client=client)
    await get_install_sandbox_run.asyncio(install, runs[0].id, client=client)
    await get_install_components.asyncio(install, client=client)
    await get_install_component.asyncio(install, nuon.component_ids["db"], client=client)
    await update_install.asyncio(
        install,
        client=client,
        body=models.UpdateInstallRequest(
            install_config=models.PatchInstallConfigParams(approval_option=models.InstallApprovalOption.PROMPT)
        ),
    )
    return install


async def waiting_approval(workflow_id: str, client: NuonClient) -> tuple[str, str]:
    """The ids of the step that waits for an answer, and of its approval."""
    workflow = await get_workflow.asyncio(workflow_id, client=client)
    step = next(step for step in workflow.steps or [] if step.status and step.status.status == "approval-awaiting")
    assert step.approval is not None
    return step.id, step.approval.id


async def approve(workflow_id: str, client: NuonClient) -> None:
    step, approval = await waiting_approval(workflow_id, client)
    await create_workflow_step_approval_response.asyncio(
        workflow_id,
        step,
        approval,
        client=client,
        body=models.CreateWorkflowStepApprovalResponseRequest(
            response_type=models.WorkflowStepResponseType.APPROVE, note="fine"
        ),
    )


async def deploy(nuon: FakeNuon, client: NuonClient, install: str, build: str) -> None:
    whoami = nuon.component_ids["whoami"]
    started = await create_install_component_deploy.asyncio_detailed(
        install, whoami, client=client, body=models.CreateInstallComponentDeployRequest(build_id=build)
    )
    workflow_id = started.workflow_id or ""
    queued = await deploy_install_components.asyncio(install, client=client, body=models.StartWorkflowRequest())
    await nuon.advance(30)
    await get_workflow_queue_position.asyncio(queued.workflow_id or "", client=client)
    await get_org_pending_approvals.asyncio(client=client)
    step, approval = await waiting_approval(workflow_id, client)
    await get_workflow_step.asyncio(workflow_id, step, client=client)
    await get_workflow_step_approval.asyncio(workflow_id, step, approval, client=client)
    await get_workflow_step_approval_contents.asyncio(workflow_id, step, approval, client=client)
    await approve(workflow_id, client)
    await get_workflow_step_approval.asyncio(workflow_id, step, approval, client=client)
    await nuon.advance(120)
    await get_workflow_steps.asyncio(workflow_id, client=client)
    await get_workflows.asyncio(install, client=client)
    await get_org_workflows.asyncio(client=client, finished=True)
    await get_install_deploy.asyncio(install, started.parsed.id, client=client)
    await get_install_deploys.asyncio(install, client=client)
    await get_install_component_deploys.asyncio(install, whoami, client=client)
    await get_install_component_latest_deploy.asyncio(install, whoami, client=client)


async def change_inputs_and_find_drift(nuon: FakeNuon, client: NuonClient, install: str) -> None:
    await get_current_install_inputs.asyncio(install, client=client)
    changed = await update_install_inputs.asyncio_detailed(
        install, client=client, body=models.UpdateInstallInputsRequest(inputs={"region": "us-east-1", "api_key": "new"})
    )
    await update_workflow.asyncio(
        changed.workflow_id or "",
        client=client,
        body=models.UpdateWorkflowRequest(approval_option=models.InstallApprovalOption.APPROVE_ALL),
    )
    await nuon.advance(120)
    await get_install_inputs.asyncio(install, client=client)
    nuon.drift(install, "db")
    await create_install_component_deploy.asyncio(
        install,
        nuon.component_ids["db"],
        client=client,
        body=models.CreateInstallComponentDeployRequest(build_id=nuon.build_ids["db"], plan_only=True),
    )
    await nuon.advance(60)
    await get_drifted_objects.asyncio(install, client=client)
    await get_install_components.asyncio(install, client=client)
    await get_install.asyncio(install, client=client)


async def fail_retry_skip_cancel(nuon: FakeNuon, client: NuonClient, install: str, build: str) -> None:
    whoami = nuon.component_ids["whoami"]
    nuon.fail_step("apply whoami", times=2)
    started = await create_install_component_deploy.asyncio_detailed(
        install, whoami, client=client, body=models.CreateInstallComponentDeployRequest(build_id=build)
    )
    workflow_id = started.workflow_id or ""
    await nuon.advance(30)
    await approve(workflow_id, client)
    await nuon.advance(60)
    failed = (await get_workflow.asyncio(workflow_id, client=client)).steps or []
    await retry_workflow_step.asyncio(
        workflow_id,
        failed[-1].id,
        client=client,
        body=models.RetryWorkflowStepRequest(
            operation=models.RetryWorkflowStepOperation.RETRY_STEP, step_id=failed[-1].id
        ),
    )
    await nuon.advance(60)
    failed = (await get_workflow.asyncio(workflow_id, client=client)).steps or []
    await skip_workflow_step.asyncio(workflow_id, failed[-1].id, client=client)
    await nuon.advance(60)
    other = await teardown_install_component.asyncio(
        install, whoami, client=client, body=models.StartWorkflowRequest(plan_only=True)
    )
    await nuon.advance(5)
    await cancel_workflow.asyncio(other.workflow_id or "", client=client)
    await nuon.advance(60)
    await get_workflow.asyncio(other.workflow_id or "", client=client)


async def release(nuon: FakeNuon, client: NuonClient, build: str) -> None:
    whoami = nuon.component_ids["whoami"]
    made = await create_component_release.asyncio(
        whoami,
        client=client,
        body=models.CreateComponentReleaseRequest(
            build_id=build,
            install_ids=list(nuon.install_ids[1:]),
            strategy=models.CreateComponentReleaseStrategy(delay="1m", installs_per_step=1),
        ),
    )
    await nuon.advance(60)
    await get_release.asyncio(made.id, client=client)
    await get_release_steps.asyncio(made.id, client=client)
    await get_app_releases.asyncio(nuon.app_id, client=client)
    await get_component_releases.asyncio(whoami, client=client)


async def take_down(nuon: FakeNuon, client: NuonClient, install: str) -> None:
    nothing = models.StartWorkflowRequest()
    for start in (
        teardown_install_components,
        reprovision_install_sandbox,
        reprovision_install,
        deprovision_install_sandbox,
    ):
        started = await start.asyncio(install, client=client, body=nothing)
        await update_workflow.asyncio(
            started.workflow_id or "",
            client=client,
            body=models.UpdateWorkflowRequest(approval_option=models.InstallApprovalOption.APPROVE_ALL),
        )
        await nuon.advance(300)
        await get_workflow.asyncio(started.workflow_id or "", client=client)
    await deprovision_install.asyncio(install, client=client, body=models.PlanOnlyRequest())
    await forget_install.asyncio(install, client=client, body={})
