# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .app_sandbox_config import AppSandboxConfig
    from .composite_error import CompositeError
    from .composite_status import CompositeStatus
    from .install_action_workflow_run import InstallActionWorkflowRun
    from .log_stream import LogStream
    from .policy_report import PolicyReport
    from .runner_job import RunnerJob
    from .sandbox_run_status import SandboxRunStatus
    from .sandbox_run_type import SandboxRunType
    from .workflow import Workflow

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_app_sandbox_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppSandboxConfig", "_app_sandbox_config")
_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow_run: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRun", "_install_action_workflow_run"
)
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_policy_report: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyReport", "_policy_report")
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_sandbox_run_status: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxRunStatus", "_sandbox_run_status")
_sandbox_run_type: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxRunType", "_sandbox_run_type")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallSandboxRun(Model):
    """One attempt to provision, change or remove the sandbox of an install, the base infrastructure under its
    components. A workflow carries it out.

    Attributes:
        action_workflow_runs: Actions triggered by the run.
        app_sandbox_config: The config this run applies.
        applied_at: When the apply job completed. Absent before, and for plan-only runs.
        composite_error: The failure, structured. Absent unless it failed.
        created_by: The account that asked for the run. Absent on the single run in Dec 2025.
        install_sandbox_id: Absent on old runs.
        install_workflow_id: Older name of `workflow_id`.
        log_stream: The logs of the run. Absent until work starts.
        outputs: Terraform outputs of the sandbox, merged from its runner jobs. After a plan that was not applied
            they can be stale.
        planned_at: When the plan job completed. Absent before.
        policy_reports: Results of the policy checks of this run.
        role: Cloud role that the run is planned and applied with. Absent means the default role.
        runner_jobs: The jobs that the runner did for this run, newest first.
        status: Where the run is. Same value as `status_v2.status`. `active`, `deprovisioned`, `auto-skipped`,
            `no-drift` and `drifted` are good ends; `error`, `cancelled`, `approval-denied` and `discarded` are bad
            ones; `pending-approval` waits for a person. The set is open.
        status_description: The status in words; the reason of a failure.
        status_v2: The status with its history. Absent on runs from before it was introduced.
        workflow: Present only where the server chose to load it.
        workflow_id: The workflow that carries the run out. Absent on old runs.
        runner_job: The run's only job, on control planes of early 2025 and before. Newer ones send
            `runner_jobs`.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    action_workflow_runs: list[InstallActionWorkflowRun] | None = None
    app_sandbox_config: AppSandboxConfig | None = None
    applied_at: datetime | None = None
    composite_error: CompositeError | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    install_id: str | None = None
    install_sandbox_id: str | None = None
    install_workflow_id: str | None = None
    log_stream: LogStream | None = None
    org_id: str | None = None
    outputs: dict[str, Any] | None = None
    planned_at: datetime | None = None
    policy_reports: list[PolicyReport] | None = None
    role: str | None = None
    run_type: SandboxRunType | None = None
    runner_jobs: list[RunnerJob] | None = None
    status: SandboxRunStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    workflow: Workflow | None = None
    workflow_id: str | None = None
    runner_job: RunnerJob | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "action_workflow_runs",
            "app_sandbox_config",
            "composite_error",
            "created_by",
            "log_stream",
            "policy_reports",
            "runner_jobs",
            "status_v2",
            "workflow",
            "runner_job",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.action_workflow_runs) is None else decode_items(_install_action_workflow_run, v),
            None if (v := level.app_sandbox_config) is None else _app_sandbox_config(v),
            None if (v := level.applied_at) is None else parse_time(v),
            None if (v := level.composite_error) is None else _composite_error(v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.install_id,
            level.install_sandbox_id,
            level.install_workflow_id,
            None if (v := level.log_stream) is None else _log_stream(v),
            level.org_id,
            level.outputs,
            None if (v := level.planned_at) is None else parse_time(v),
            None if (v := level.policy_reports) is None else decode_items(_policy_report, v),
            level.role,
            None if (v := level.run_type) is None else _sandbox_run_type(v),
            None if (v := level.runner_jobs) is None else decode_items(_runner_job, v),
            None if (v := level.status) is None else _sandbox_run_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_id,
            None if (v := level.runner_job) is None else _runner_job(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.action_workflow_runs,
            self.app_sandbox_config,
            self.applied_at,
            self.composite_error,
            self.created_by,
            self.created_by_id,
            self.install_id,
            self.install_sandbox_id,
            self.install_workflow_id,
            self.log_stream,
            self.org_id,
            self.outputs,
            self.planned_at,
            self.policy_reports,
            self.role,
            self.run_type,
            self.runner_jobs,
            self.status,
            self.status_description,
            self.status_v2,
            self.workflow,
            self.workflow_id,
            self.runner_job,
        ) = values
        self.__class__ = self._model
