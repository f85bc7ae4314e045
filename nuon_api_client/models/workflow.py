# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .app_branch_run import AppBranchRun
    from .composite_status import CompositeStatus
    from .install_action_workflow_run import InstallActionWorkflowRun
    from .install_approval_option import InstallApprovalOption
    from .install_deploy import InstallDeploy
    from .install_sandbox_run import InstallSandboxRun
    from .signal_data import SignalData
    from .step_error_behavior import StepErrorBehavior
    from .workflow_run import WorkflowRun
    from .workflow_step import WorkflowStep
    from .workflow_step_group import WorkflowStepGroup
    from .workflow_type import WorkflowType

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_app_branch_run: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranchRun", "_app_branch_run")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow_run: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRun", "_install_action_workflow_run"
)
_install_approval_option: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallApprovalOption", "_install_approval_option"
)
_install_deploy: Callable[[Any], Any] = lazy_decoder(globals(), "InstallDeploy", "_install_deploy")
_install_sandbox_run: Callable[[Any], Any] = lazy_decoder(globals(), "InstallSandboxRun", "_install_sandbox_run")
_signal_data: Callable[[Any], Any] = lazy_decoder(globals(), "SignalData", "_signal_data")
_step_error_behavior: Callable[[Any], Any] = lazy_decoder(globals(), "StepErrorBehavior", "_step_error_behavior")
_workflow_run: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowRun", "_workflow_run")
_workflow_step: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowStep", "_workflow_step")
_workflow_step_group: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowStepGroup", "_workflow_step_group")
_workflow_type: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowType", "_workflow_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Workflow(Model):
    """A sequence of steps by which the server changes an install or runs a branch, such as a provision, a deploy or a
    drift run. Follow its steps rather than its status, which passes through `success` several times.

    Attributes:
        plan_only: Whether the workflow plans and applies nothing. Drift is found this way.
        app_branch_runs: Branch runs that this workflow carries out. Absent for workflows of installs.
        approval_option: Whether steps wait for an answer. Changing it works while the workflow runs; the server
            looks at it every 15 seconds.
        created_by: Who started the workflow. An empty object when it was not loaded.
        execution_time: Nanoseconds from the start to the end, or until now while the workflow runs. Without
            meaning for a workflow that ended before it started.
        finished: Whether `finished_at` is set. It can turn true shortly before the last status is written, and
            false again by a retry.
        finished_at: Absent while the workflow runs. A retry of a step clears it, and a workflow whose steps
            could not be made never gets it.
        generate_steps_signal: Internal signal that makes the steps.
        install_action_workflow_runs: Action runs of this workflow. Absent when they were not loaded.
        install_deploys: Deploys of this workflow. Absent when they were not loaded.
        install_sandbox_runs: Sandbox runs of this workflow. Absent when they were not loaded.
        links: Addresses of the workflow, by kind, such as `ui` and `api`.
        metadata: Notes of whoever made the workflow, such as the ids it is about, and the environment of a run
            of an action under names that begin with `RUNENV_`. A value may be null.
        name: Title for people, derived from the type and from whether the workflow is finished. It can be empty.
        owner_id: The install or the app branch the workflow works on.
        owner_name: Name of the owner, only where the server filled it in.
        owner_type: Kind of the owner, as the name of its table: `installs` or `app_branches`.
        result_directive: What the group of steps at work tells the engine to do next, such as `continue`,
            `stop`, `retry-group`, `skip-group` or `await-approval`.
        role: Name of the role chosen for the workflow. Absent means the usual one.
        started_at: Absent while the workflow waits for its turn.
        status: `pending`, `in-progress`, then `success`, `error` or `cancelled`. It also turns `success` after
            each step that needs no approval, so `success` is the end only together with `finished` and with all
            steps ended.
        step_error_behavior: Without effect; a workflow always stops at a failed step.
        step_groups: The steps in their groups. Absent when they were not loaded.
        steps: Steps in their order, retries included. Absent when they were not loaded or not yet made.
        workflow_runs: Stretches of execution, one for the start and one for each resumption. Absent when they
            were not loaded.
    """

    id: str
    plan_only: bool
    app_branch_runs: list[AppBranchRun] | None = None
    approval_option: InstallApprovalOption | None = None
    created_at: datetime | None = None
    created_by: Account | None = None
    created_by_id: str | None = None
    execution_time: int = 0
    finished: bool = False
    finished_at: datetime | None = None
    generate_steps_signal: SignalData | None = None
    install_action_workflow_runs: list[InstallActionWorkflowRun] | None = None
    install_deploys: list[InstallDeploy] | None = None
    install_sandbox_runs: list[InstallSandboxRun] | None = None
    links: dict[str, Any] | None = None
    metadata: dict[str, str] | None = field(default=None, repr=False)
    name: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_name: str | None = None
    owner_type: str | None = None
    result_directive: str | None = None
    role: str | None = None
    started_at: datetime | None = None
    status: CompositeStatus | None = None
    step_error_behavior: StepErrorBehavior | None = None
    step_groups: list[WorkflowStepGroup] | None = None
    steps: list[WorkflowStep] | None = None
    type_: WorkflowType | None = None
    updated_at: datetime | None = None
    workflow_runs: list[WorkflowRun] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "app_branch_runs",
            "created_by",
            "generate_steps_signal",
            "install_action_workflow_runs",
            "install_deploys",
            "install_sandbox_runs",
            "status",
            "step_groups",
            "steps",
            "workflow_runs",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.plan_only,
            None if (v := level.app_branch_runs) is None else decode_items(_app_branch_run, v),
            None if (v := level.approval_option) is None else _install_approval_option(v),
            None if (v := level.created_at) is None else parse_time(v),
            None if (v := level.created_by) is None else _account(v),
            level.created_by_id,
            level.execution_time,
            level.finished,
            None if (v := level.finished_at) is None else parse_time(v),
            None if (v := level.generate_steps_signal) is None else _signal_data(v),
            None
            if (v := level.install_action_workflow_runs) is None
            else decode_items(_install_action_workflow_run, v),
            None if (v := level.install_deploys) is None else decode_items(_install_deploy, v),
            None if (v := level.install_sandbox_runs) is None else decode_items(_install_sandbox_run, v),
            level.links,
            level.metadata,
            level.name,
            level.org_id,
            level.owner_id,
            level.owner_name,
            level.owner_type,
            level.result_directive,
            level.role,
            None if (v := level.started_at) is None else parse_time(v),
            None if (v := level.status) is None else _composite_status(v),
            None if (v := level.step_error_behavior) is None else _step_error_behavior(v),
            None if (v := level.step_groups) is None else decode_items(_workflow_step_group, v),
            None if (v := level.steps) is None else decode_items(_workflow_step, v),
            None if (v := level.type_) is None else _workflow_type(v),
            None if (v := level.updated_at) is None else parse_time(v),
            None if (v := level.workflow_runs) is None else decode_items(_workflow_run, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.plan_only,
            self.app_branch_runs,
            self.approval_option,
            self.created_at,
            self.created_by,
            self.created_by_id,
            self.execution_time,
            self.finished,
            self.finished_at,
            self.generate_steps_signal,
            self.install_action_workflow_runs,
            self.install_deploys,
            self.install_sandbox_runs,
            self.links,
            self.metadata,
            self.name,
            self.org_id,
            self.owner_id,
            self.owner_name,
            self.owner_type,
            self.result_directive,
            self.role,
            self.started_at,
            self.status,
            self.step_error_behavior,
            self.step_groups,
            self.steps,
            self.type_,
            self.updated_at,
            self.workflow_runs,
        ) = values
        self.__class__ = self._model
