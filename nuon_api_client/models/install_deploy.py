# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .component_build import ComponentBuild
    from .composite_error import CompositeError
    from .composite_status import CompositeStatus
    from .install_action_workflow_run import InstallActionWorkflowRun
    from .install_deploy_status import InstallDeployStatus
    from .install_deploy_type import InstallDeployType
    from .log_stream import LogStream
    from .oci_artifact import OCIArtifact
    from .policy_report import PolicyReport
    from .queue_signal import QueueSignal
    from .runner_job import RunnerJob
    from .workflow import Workflow

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_component_build: Callable[[Any], Any] = lazy_decoder(globals(), "ComponentBuild", "_component_build")
_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow_run: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRun", "_install_action_workflow_run"
)
_install_deploy_status: Callable[[Any], Any] = lazy_decoder(globals(), "InstallDeployStatus", "_install_deploy_status")
_install_deploy_type: Callable[[Any], Any] = lazy_decoder(globals(), "InstallDeployType", "_install_deploy_type")
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_oci_artifact: Callable[[Any], Any] = lazy_decoder(globals(), "OCIArtifact", "_oci_artifact")
_policy_report: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyReport", "_policy_report")
_queue_signal: Callable[[Any], Any] = lazy_decoder(globals(), "QueueSignal", "_queue_signal")
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploy(Model):
    """One attempt to bring a build of a component into an install (or, for the type `teardown`, to remove it). A
    workflow carries it out; its plan and apply are steps of that workflow.

    Attributes:
        install_id: Empty where the server did not load the relation: in the lists per component, in the latest
            deploy and in release steps.
        plan_only: Dec 2025 always sends false, for plan-only deploys too: look at the workflow instead.
        action_workflow_runs: Actions triggered by the deploy.
        applied_at: When the apply job completed. Absent before, and for plan-only deploys.
        build_id: The component build that is deployed.
        component_build: The build named by `build_id`.
        component_config_version: Version of the component's config that the build was made from. A count.
        component_id: Absent where `install_id` is empty.
        component_name: Absent where `install_id` is empty.
        composite_error: The failure, structured. Absent unless it failed.
        created_by: The account that asked for the deploy.
        install_component_id: The pairing of install and component. Not the id that paths call component_id.
        install_workflow_id: Older name of `workflow_id`.
        log_stream: The logs of plan and apply. Absent while the deploy is queued, and in lists.
        oci_artifact: The image or artifact that was synced into the install's registry. Absent until then.
        outputs: Outputs of the component, such as Terraform outputs, merged from the runner jobs that are not
            plans. Empty where the jobs are not loaded.
        planned_at: When the plan job completed. Absent before.
        policy_reports: Results of the policy checks of this deploy.
        queue_signals: The queue entries behind this deploy.
        release_id: The id of the release step that made this deploy, despite the name. Absent for all others.
        role: Cloud role that the deploy runs with. Absent means the default role.
        runner_jobs: The jobs that the runner did for this deploy, newest first, ten at most. Only on the single
            deploy.
        status: Where the deploy is. Same value as `status_v2.status`. `active`, `inactive`, `auto-skipped`,
            `no-drift` and `drifted` are good ends; `error`, `noop`, `cancelled`, `approval-denied` and `discarded`
            are bad ones; `pending-approval` waits for a person. The set is open.
        status_description: The status in words; the reason of a failure.
        status_v2: The status with its history. Absent on deploys from before it was introduced.
        workflow: Present only where the server chose to load it; Dec 2025 does not.
        workflow_id: The workflow that carries the deploy out. Absent in the answer that creates a deploy.
    """

    id: str
    created_at: datetime
    install_id: str
    plan_only: bool
    updated_at: datetime
    action_workflow_runs: list[InstallActionWorkflowRun] | None = None
    applied_at: datetime | None = None
    build_id: str | None = None
    component_build: ComponentBuild | None = None
    component_config_version: int = 0
    component_id: str | None = None
    component_name: str | None = None
    composite_error: CompositeError | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    install_component_id: str | None = None
    install_deploy_type: InstallDeployType | None = None
    install_workflow_id: str | None = None
    log_stream: LogStream | None = None
    oci_artifact: OCIArtifact | None = None
    org_id: str | None = None
    outputs: dict[str, Any] | None = None
    planned_at: datetime | None = None
    policy_reports: list[PolicyReport] | None = None
    queue_signals: list[QueueSignal] | None = None
    release_id: str | None = None
    role: str | None = None
    runner_jobs: list[RunnerJob] | None = None
    status: InstallDeployStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    workflow: Workflow | None = None
    workflow_id: str | None = None

    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "workflow": (
            "RunnerJob",
            "runnerJob",
        ),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "action_workflow_runs",
            "component_build",
            "composite_error",
            "created_by",
            "log_stream",
            "oci_artifact",
            "policy_reports",
            "queue_signals",
            "runner_jobs",
            "status_v2",
            "workflow",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.install_id,
            level.plan_only,
            parse_time(level.updated_at),
            None if (v := level.action_workflow_runs) is None else decode_items(_install_action_workflow_run, v),
            None if (v := level.applied_at) is None else parse_time(v),
            level.build_id,
            None if (v := level.component_build) is None else _component_build(v),
            level.component_config_version,
            level.component_id,
            level.component_name,
            None if (v := level.composite_error) is None else _composite_error(v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.install_component_id,
            None if (v := level.install_deploy_type) is None else _install_deploy_type(v),
            level.install_workflow_id,
            None if (v := level.log_stream) is None else _log_stream(v),
            None if (v := level.oci_artifact) is None else _oci_artifact(v),
            level.org_id,
            level.outputs,
            None if (v := level.planned_at) is None else parse_time(v),
            None if (v := level.policy_reports) is None else decode_items(_policy_report, v),
            None if (v := level.queue_signals) is None else decode_items(_queue_signal, v),
            level.release_id,
            level.role,
            None if (v := level.runner_jobs) is None else decode_items(_runner_job, v),
            None if (v := level.status) is None else _install_deploy_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.install_id,
            self.plan_only,
            self.updated_at,
            self.action_workflow_runs,
            self.applied_at,
            self.build_id,
            self.component_build,
            self.component_config_version,
            self.component_id,
            self.component_name,
            self.composite_error,
            self.created_by,
            self.created_by_id,
            self.install_component_id,
            self.install_deploy_type,
            self.install_workflow_id,
            self.log_stream,
            self.oci_artifact,
            self.org_id,
            self.outputs,
            self.planned_at,
            self.policy_reports,
            self.queue_signals,
            self.release_id,
            self.role,
            self.runner_jobs,
            self.status,
            self.status_description,
            self.status_v2,
            self.workflow,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
