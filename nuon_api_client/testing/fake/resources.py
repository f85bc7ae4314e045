"""The resources of a FakeNuon: the table of each, and the operations that read it, follow from one declaration."""

from __future__ import annotations

from typing import Any

from nuon_api_client.testing.fake import joins
from nuon_api_client.testing.fake.state import Read, Resource


def _one(operation_id: str, **options: Any) -> Read:
    return Read(operation_id, "one", **options)


def _many(operation_id: str, **options: Any) -> Read:
    return Read(operation_id, "many", **options)


def _latest(operation_id: str, **options: Any) -> Read:
    return Read(operation_id, "latest", **options)


_LIST_OF_DEPLOYS: Any = {
    "where": lambda row: not row.get("only_planned"),
    "hides": ("component_id", "component_name", "log_stream"),
    "blanks": ("install_id",),
    "none_is_404": True,
}
_OF_INSTALL = ("install_id",)
_CREATOR = joins.one("accounts", "created_by_id")
_OF_WORK = {"log_stream": joins.one("log_streams", "log_stream_id"), "created_by": _CREATOR}

RESOURCES = (
    Resource(
        "accounts",
        "Account",
        joins={"org_ids": joins.org_ids, "permissions": joins.permissions},
    ),
    Resource(
        "orgs",
        "Org",
        status=("status",),
        reads=(_many("GetOrgs", order="id"),),
    ),
    Resource(
        "apps",
        "App",
        keys=("app_id",),
        named_in=("GetApp", "GetAppInstalls", "GetAppInputLatestConfig"),
        status=("status",),
        reads=(
            _many("GetApps", order="name", hides=("input_config",)),
            _one("GetApp"),
        ),
        joins={"input_config": joins.newest("app_input_configs", "app_id")},
    ),
    Resource(
        "app_input_configs",
        "AppInputConfig",
        keys=("input_config_id",),
        within=("app_id",),
        reads=(_latest("GetAppInputLatestConfig"), _one("GetAppInputConfig"), _many("GetAppInputConfigs")),
    ),
    Resource(
        "components",
        "Component",
        keys=("component_id", "component_name_or_id"),
        named_in=("GetAppComponent", "GetComponent", "GetAppComponentLatestBuild", "GetAppComponentBuild"),
        within=("app_id",),
        unsent=("component_config_connection_id", "input_names"),
        status=("status",),
        reads=(
            _many("GetAppComponents", order="oldest"),
            _many("GetOrgComponents", hides=("dependencies",)),
            _one("GetAppComponent"),
            _one("GetComponent"),
        ),
    ),
    Resource(
        "component_builds",
        "ComponentBuild",
        keys=("build_id",),
        within=("component_id",),
        unsent=("app_id", "log_stream_id"),
        status=("status", "status_v2"),
        joins=_OF_WORK,
        reads=(
            _many("GetAppComponentBuilds", hides=("log_stream",)),
            _one("GetAppComponentBuild"),
            _latest("GetAppComponentLatestBuild", hides=("log_stream", "component_id", "component_name")),
        ),
    ),
    Resource(
        "installs",
        "Install",
        keys=("install_id",),
        named_in=("GetInstall",),
        within=("app_id",),
        joins={
            "app": joins.one("apps", "app_id"),
            "install_inputs": joins.many("install_inputs", "install_id", most=1, order="newest"),
            "install_components": joins.many("install_components", "install_id"),
            "install_sandbox_runs": joins.many(
                "install_sandbox_runs", "install_id", most=5, order="newest", hides=("log_stream",)
            ),
            "install_stack": joins.newest("install_stacks", "install_id"),
            "sandbox": joins.newest("install_sandboxes", "install_id"),
            "runner_status": joins.status_in("runners"),
            "sandbox_status": joins.status_in("install_sandboxes"),
            "component_statuses": joins.component_statuses,
            "composite_component_status": joins.composite_component_status,
            "drifted_objects": joins.drifted_objects,
        },
        reads=(
            _many(
                "GetAppInstalls", order="name", hides=("app", "install_components", "install_inputs", "install_stack")
            ),
            _many("GetOrgInstalls", order="name", hides=("install_inputs", "install_stack")),
            _one("GetInstall"),
        ),
    ),
    Resource(
        "install_inputs",
        "InstallInputs",
        within=_OF_INSTALL,
        reads=(_many("GetInstallInputs"), _latest("GetCurrentInstallInputs")),
    ),
    Resource(
        "install_stacks",
        "InstallStack",
        keys=("stack_id",),
        within=_OF_INSTALL,
        joins={"versions": joins.many("install_stack_versions", "install_stack_id", most=10, order="newest")},
        reads=(_latest("GetInstallStackByInstallID"), _one("GetInstallStack")),
    ),
    Resource(
        "install_stack_versions",
        "InstallStackVersion",
        within=("install_stack_id",),
        unsent=("applied",),
        status=("composite_status",),
    ),
    Resource("runners", "Runner", within=_OF_INSTALL, status=("status",)),
    Resource("install_sandboxes", "InstallSandbox", within=_OF_INSTALL, status=("status", "status_v2")),
    Resource(
        "install_sandbox_runs",
        "InstallSandboxRun",
        keys=("run_id",),
        within=_OF_INSTALL,
        unsent=("only_planned", "log_stream_id"),
        status=("status", "status_v2"),
        joins=_OF_WORK,
        reads=(
            _many("GetInstallSandboxRuns", where=lambda row: row["status"] != "no-drift"),
            _one("GetInstallSandboxRun"),
        ),
    ),
    Resource(
        "install_components",
        "InstallComponent",
        within=("install_id", "component_id"),
        unsent=("build_id", "inputs_changed", "drifted", "drift_deploy_id"),
        status=("status", "status_v2"),
        joins={
            "component": joins.one("components", "component_id"),
            "helm_chart": joins.helm_chart,
            "drifted_object": joins.drifted_object,
        },
        reads=(_many("GetInstallComponents"), _latest("GetInstallComponent")),
    ),
    Resource(
        "install_deploys",
        "InstallDeploy",
        keys=("deploy_id",),
        within=("install_id", "component_id"),
        unsent=("only_planned", "log_stream_id"),
        status=("status", "status_v2"),
        joins=_OF_WORK,
        reads=(
            _many("GetInstallDeploys", hides=("log_stream",)),
            _many("GetInstallComponentDeploys", **_LIST_OF_DEPLOYS),
            _latest("GetInstallComponentLatestDeploy", **_LIST_OF_DEPLOYS),
            _one("GetInstallDeploy"),
        ),
    ),
    Resource(
        "workflows",
        "Workflow",
        keys=("workflow_id",),
        within=("owner_id",),
        columns={"install_id": "owner_id"},
        status=("status",),
        composite=True,
        joins={"created_by": _CREATOR, "steps": joins.many("workflow_steps", "workflow_id", order="steps")},
        reads=(_many("GetWorkflows"), _many("GetOrgWorkflows"), _one("GetWorkflow")),
    ),
    Resource(
        "workflow_steps",
        "WorkflowStep",
        keys=("step_id",),
        within=("workflow_id",),
        status=("status",),
        composite=True,
        joins={"created_by": _CREATOR, "approval": joins.approval},
        reads=(_many("GetWorkflowSteps", order="steps", paged=False), _one("GetWorkflowStep")),
    ),
    Resource(
        "workflow_step_approvals",
        "WorkflowStepApproval",
        keys=("approval_id",),
        within=("InstallWorkflowStepID",),
        columns={"step_id": "InstallWorkflowStepID"},
        unsent=("workflow_id",),
        joins={
            "InstallWorkflowStep": joins.step_of_approval,
            "workflow_step": joins.step_of_approval,
            "workflow_step_id": lambda _, row: row["InstallWorkflowStepID"],
        },
        reads=(
            _many("GetOrgPendingApprovals", where=lambda row: row["response"] is None),
            _one("GetWorkflowStepApproval"),
        ),
    ),
    Resource("log_streams", "LogStream", keys=("log_stream_id",), reads=(_one("GetLogStream"),)),
)
"""What control planes of today have."""

RELEASE_RESOURCES = (
    Resource(
        "component_releases",
        "ComponentRelease",
        keys=("release_id",),
        within=("component_id",),
        unsent=("component_id", "app_id"),
        status=("status",),
        joins={
            "build": joins.one("component_builds", "build_id"),
            "release_steps": joins.many("component_release_steps", "component_release_id"),
        },
        reads=(
            _many("GetAppReleases", hides=("release_steps",)),
            _many("GetComponentReleases", hides=("release_steps",)),
            _one("GetRelease"),
        ),
    ),
    Resource(
        "component_release_steps",
        "ComponentReleaseStep",
        within=("component_release_id",),
        unsent=("deploy_ids",),
        columns={"release_id": "component_release_id"},
        status=("status",),
        joins={
            "install_deploys": joins.listed(
                "install_deploys", "deploy_ids", hides=("component_id", "component_name"), blanks=("install_id",)
            )
        },
        reads=(_many("GetReleaseSteps"),),
    ),
)
"""What control planes had until API 0.19.852."""
