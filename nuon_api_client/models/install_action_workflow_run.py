# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .action_workflow_config import ActionWorkflowConfig
    from .action_workflow_trigger_type import ActionWorkflowTriggerType
    from .composite_error import CompositeError
    from .composite_status import CompositeStatus
    from .install_action_workflow import InstallActionWorkflow
    from .install_action_workflow_run_status import InstallActionWorkflowRunStatus
    from .install_action_workflow_run_step import InstallActionWorkflowRunStep
    from .log_stream import LogStream
    from .null_bool import NullBool
    from .runner_job import RunnerJob
    from .workflow import Workflow

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_action_workflow_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowConfig", "_action_workflow_config"
)
_action_workflow_trigger_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowTriggerType", "_action_workflow_trigger_type"
)
_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflow", "_install_action_workflow"
)
_install_action_workflow_run_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRunStatus", "_install_action_workflow_run_status"
)
_install_action_workflow_run_step: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRunStep", "_install_action_workflow_run_step"
)
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_null_bool: Callable[[Any], Any] = lazy_decoder(globals(), "NullBool", "_null_bool")
_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActionWorkflowRun(Model):
    """One run of an action in an install.

    Attributes:
        action_workflow_config_id: Version of the action that ran.
        composite_error: Why the run failed.
        config: Version of the action that ran. Absent where the server did not load it.
        created_by: Absent where the server did not load it.
        enable_kube_config: Whether the run gets access to the cluster of the install.
        execution_time: Nanoseconds the job took. Absent until it has finished, or where the job was not loaded.
        install_action_workflow: Absent where the server did not load it.
        install_workflow_id: Workflow the run is part of. Null when there is none. The same as `workflow_id`.
        kubernetes_context_name: Cluster the run targets. Empty means that of the sandbox.
        log_stream: Where the logs are. Absent until the run starts.
        outputs: What the run wrote as outputs. Absent when there are none.
        role: Cloud role the run uses.
        run_env_vars: Environment given for this run only.
        runner_job: Job that executes the run. Absent until there is one.
        status: Progress of the run.
        status_v2: The status with its history. `status` mirrors it.
        steps: Absent where the server did not load them.
        timeout: Longest time that the run may take, in nanoseconds. Absent when the run has none of its own.
        trigger_type: What started the run.
        triggered_by_id: The thing that started the run, for example a deploy.
        triggered_by_type: Kind of the thing that started the run, a table name such as `install_deploys`.
        workflow: Absent where the server did not load it.
        workflow_id: Workflow the run is part of. Approvals are answered there.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    action_workflow_config_id: str | None = None
    composite_error: CompositeError | None = None
    config: ActionWorkflowConfig | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    enable_kube_config: NullBool | None = None
    execution_time: int = 0
    install_action_workflow: InstallActionWorkflow | None = None
    install_action_workflow_id: str | None = None
    install_id: str | None = None
    install_workflow_id: str | None = None
    kubernetes_context_name: str | None = None
    log_stream: LogStream | None = None
    org_id: str | None = None
    outputs: dict[str, Any] | None = None
    role: str | None = None
    run_env_vars: dict[str, str] | None = field(default=None, repr=False)
    runner_job: RunnerJob | None = None
    status: InstallActionWorkflowRunStatus | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    steps: list[InstallActionWorkflowRunStep] | None = None
    timeout: int = 0
    trigger_type: ActionWorkflowTriggerType | None = None
    triggered_by_id: str | None = None
    triggered_by_type: str | None = None
    workflow: Workflow | None = None
    workflow_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "composite_error",
            "config",
            "created_by",
            "enable_kube_config",
            "install_action_workflow",
            "log_stream",
            "runner_job",
            "status_v2",
            "steps",
            "workflow",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.action_workflow_config_id,
            None if (v := level.composite_error) is None else _composite_error(v),
            None if (v := level.config) is None else _action_workflow_config(v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            None if (v := level.enable_kube_config) is None else _null_bool(v),
            level.execution_time,
            None if (v := level.install_action_workflow) is None else _install_action_workflow(v),
            level.install_action_workflow_id,
            level.install_id,
            level.install_workflow_id,
            level.kubernetes_context_name,
            None if (v := level.log_stream) is None else _log_stream(v),
            level.org_id,
            level.outputs,
            level.role,
            level.run_env_vars,
            None if (v := level.runner_job) is None else _runner_job(v),
            None if (v := level.status) is None else _install_action_workflow_run_status(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.steps) is None else decode_items(_install_action_workflow_run_step, v),
            level.timeout,
            None if (v := level.trigger_type) is None else _action_workflow_trigger_type(v),
            level.triggered_by_id,
            level.triggered_by_type,
            None if (v := level.workflow) is None else _workflow(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.action_workflow_config_id,
            self.composite_error,
            self.config,
            self.created_by,
            self.created_by_id,
            self.enable_kube_config,
            self.execution_time,
            self.install_action_workflow,
            self.install_action_workflow_id,
            self.install_id,
            self.install_workflow_id,
            self.kubernetes_context_name,
            self.log_stream,
            self.org_id,
            self.outputs,
            self.role,
            self.run_env_vars,
            self.runner_job,
            self.status,
            self.status_description,
            self.status_v2,
            self.steps,
            self.timeout,
            self.trigger_type,
            self.triggered_by_id,
            self.triggered_by_type,
            self.workflow,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
