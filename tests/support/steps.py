"""What the tests of FakeNuon do again and again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client import models
from nuon_api_client.api.builds import create_app_component_build
from nuon_api_client.api.deploys import create_install_component_deploy, get_install_deploy
from nuon_api_client.api.installs import create_install
from nuon_api_client.api.workflows import create_workflow_step_approval_response, get_workflow

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from nuon_api_client import NuonClient
    from nuon_api_client.testing import FakeNuon
    from nuon_api_client.types import Response

APPROVE_ALL = models.CreateInstallConfigRequest(approval_option=models.InstallApprovalOption.APPROVE_ALL)


async def build(nuon: FakeNuon, client: NuonClient, component: str = "whoami") -> str:
    """The id of a new build, which is active."""
    made = await create_app_component_build.asyncio(
        nuon.app_id,
        nuon.component_ids[component],
        client=client,
        body=models.CreateComponentBuildRequest(use_latest=True),
    )
    await nuon.advance(10)
    return made.id


async def start_deploy(
    nuon: FakeNuon, client: NuonClient, build_id: str, install: str | None = None, **options: Any
) -> Response[models.InstallDeploy]:
    """The answer that starts a deploy on the first install, or on another."""
    return await create_install_component_deploy.asyncio_detailed(
        install or nuon.install_ids[0],
        nuon.component_ids["whoami"],
        client=client,
        body=models.CreateInstallComponentDeployRequest(build_id=build_id, **options),
    )


async def deploy_status(deploy: models.InstallDeploy, client: NuonClient) -> str:
    found = await get_install_deploy.asyncio(deploy.install_id, deploy.id, client=client)
    return str(found.status)


async def answer(workflow_id: str | None, client: NuonClient, response_type: str) -> models.WorkflowStep:
    """Answer the approval that a workflow waits for; its step."""
    workflow = await get_workflow.asyncio(workflow_id or "", client=client)
    step = next(step for step in workflow.steps or [] if status_of(step) == "approval-awaiting")
    assert step.approval is not None
    await create_workflow_step_approval_response.asyncio(
        workflow.id,
        step.id,
        step.approval.id,
        client=client,
        body=models.CreateWorkflowStepApprovalResponseRequest(
            response_type=models.WorkflowStepResponseType(response_type)
        ),
    )
    return step


async def steps_of(workflow_id: str | None, client: NuonClient) -> dict[str, str]:
    """The names of a workflow's steps with their statuses."""
    workflow = await get_workflow.asyncio(workflow_id or "", client=client)
    return {step.name: status_of(step) for step in workflow.steps or []}


async def workflow_status(workflow_id: str | None, client: NuonClient) -> tuple[str, bool]:
    """The status of a workflow, and whether it says that it is finished."""
    workflow = await get_workflow.asyncio(workflow_id or "", client=client)
    return status_of(workflow), workflow.finished


def status_of(row: models.Workflow | models.WorkflowStep) -> str:
    assert row.status is not None
    return str(row.status.status)


async def watched(nuon: FakeNuon, seconds: float, look: Callable[[], Awaitable[Any]]) -> list[Any]:
    """What is seen while so many seconds pass, each once in a row."""
    seen = [await look()]
    for _ in range(int(seconds * 2)):
        await nuon.advance(0.5)
        found = await look()
        if found != seen[-1]:
            seen.append(found)
    return seen


async def new_install(
    nuon: FakeNuon, client: NuonClient, name: str = "new", **options: Any
) -> Response[models.Install]:
    """The answer that creates an install, which needs no approvals."""
    given: dict[str, Any] = {"inputs": {"region": "us-east-1"}, "install_config": APPROVE_ALL} | options
    return await create_install.asyncio_detailed(
        client=client,
        body=models.CreateInstallRequest(
            app_id=nuon.app_id,
            name=name,
            aws_account=models.CreateInstallAWSAccountParams(region="us-east-1"),
            **given,
        ),
    )
