# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .composite_status import CompositeStatus
    from .log_stream import LogStream
    from .workflow_step_approval import WorkflowStepApproval
    from .workflow_step_execution_type import WorkflowStepExecutionType
    from .workflow_step_policy_validation import WorkflowStepPolicyValidation

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_log_stream: Callable[[Any], Any] = lazy_decoder(globals(), "LogStream", "_log_stream")
_workflow_step_approval: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepApproval", "_workflow_step_approval"
)
_workflow_step_execution_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepExecutionType", "_workflow_step_execution_type"
)
_workflow_step_policy_validation: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepPolicyValidation", "_workflow_step_policy_validation"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowStep(Model):
    """One step of a workflow, such as "sync and plan api". Steps of a group belong together, typically plan and apply.
    A step that is retried stays, and a copy of it follows.

    Attributes:
        created_by: The account that started the workflow. An empty object where it was not loaded.
        group_retry_idx: How often the whole group (plan and apply) was repeated, from 0.
        approval: What there is to approve. Absent until the plan is made, and on steps without approval.
        execution_time: Nanoseconds from start to end.
        execution_type: What the step needs: `approval` a person's consent, `user` something done in the
            customer's cloud, `system` nothing; `hidden` is bookkeeping and `skipped` does not run (plan-only).
        finished: Whether `finished_at` is set. It says nothing about success.
        finished_at: Absent until the step ends, well or not.
        group_idx: Place of the step's group in the workflow. Sort by `group_idx`, `group_retry_idx`, `idx` for
            the order of execution.
        group_parallel: Whether the steps of the group run side by side.
        idx: Place of the step in the workflow. 0 may be absent.
        install_workflow_id: Older name of `workflow_id`.
        links: URLs under `ui` and `api`.
        log_stream: The logs of the step itself.
        metadata: Details as text values. Values can be null.
        owner_id: Id of the install (or app branch) that the workflow belongs to.
        owner_type: Kind of owner, as a table name: `installs` or `app_branches`.
        policy_validation: Outcome of the policy check of the step, if there was one.
        result_directive: What the step's outcome means for its group: `continue`, `stop`, `retry`,
            `retry-group`, `skip-group` or `await-approval`. The set is open.
        retried: Whether the step was retried, that is, whether a copy of it follows.
        retryable: Whether the step may be retried once it failed.
        skip_on_failure: Whether the workflow goes on by itself once the step has failed and its retries are used
            up.
        skippable: Whether a person may skip the step once it failed.
        started_at: Absent until the step starts.
        status: Where the step is. `success`, `approved`, `auto-skipped` and `user-skipped` let the workflow go
            on; `approval-awaiting` waits for a person; `error`, `cancelled`, `not-attempted`, `approval-denied` and
            `approval-expired` are bad ends; `discarded` and `approval-retry` were replaced by a copy.
            `metadata.reason` says why. The set is open.
        step_queue_id: Queue that runs the step. Absent means the group's queue.
        step_target_id: Id of what the step works on: a deploy, a sandbox run, an action run, a stack version or
            a runner. Absent until the step runs.
        step_target_type: Kind of target, as a table name: `install_deploys`, `install_sandbox_runs`,
            `install_action_workflow_runs`, `install_stack_versions`, `runners`, `install_states`. The set is open.
        target_queue_id: Queue that gets the actual work.
        timeout: Nanoseconds the step may run. 0 or absent means the default.
        workflow_id: The workflow the step belongs to.
    """

    id: str
    created_at: datetime
    created_by: Account
    group_retry_idx: int
    name: str
    updated_at: datetime
    approval: WorkflowStepApproval | None = None
    created_by_id: str | None = None
    execution_time: int = 0
    execution_type: WorkflowStepExecutionType | None = None
    finished: bool = False
    finished_at: datetime | None = None
    group_idx: int = 0
    group_parallel: bool = False
    idx: int = 0
    install_workflow_id: str | None = None
    links: dict[str, Any] | None = None
    log_stream: LogStream | None = None
    metadata: dict[str, str] | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    policy_validation: WorkflowStepPolicyValidation | None = None
    result_directive: str | None = None
    retried: bool = False
    retry_index: int | None = None
    retryable: bool = False
    skip_on_failure: bool = False
    skippable: bool = False
    started_at: datetime | None = None
    status: CompositeStatus | None = None
    step_queue_id: str | None = None
    step_target_id: str | None = None
    step_target_type: str | None = None
    target_queue_id: str | None = None
    timeout: int = 0
    workflow_id: str | None = None
    workflow_step_group_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"created_by", "approval", "log_stream", "policy_validation", "status"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _account(level.created_by),
            level.group_retry_idx,
            level.name,
            parse_time(level.updated_at),
            None if (v := level.approval) is None else _workflow_step_approval(v),
            level.created_by_id,
            level.execution_time,
            None if (v := level.execution_type) is None else _workflow_step_execution_type(v),
            level.finished,
            None if (v := level.finished_at) is None else parse_time(v),
            level.group_idx,
            level.group_parallel,
            level.idx,
            level.install_workflow_id,
            level.links,
            None if (v := level.log_stream) is None else _log_stream(v),
            level.metadata,
            level.org_id,
            level.owner_id,
            level.owner_type,
            None if (v := level.policy_validation) is None else _workflow_step_policy_validation(v),
            level.result_directive,
            level.retried,
            level.retry_index,
            level.retryable,
            level.skip_on_failure,
            level.skippable,
            None if (v := level.started_at) is None else parse_time(v),
            None if (v := level.status) is None else _composite_status(v),
            level.step_queue_id,
            level.step_target_id,
            level.step_target_type,
            level.target_queue_id,
            level.timeout,
            level.workflow_id,
            level.workflow_step_group_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.created_by,
            self.group_retry_idx,
            self.name,
            self.updated_at,
            self.approval,
            self.created_by_id,
            self.execution_time,
            self.execution_type,
            self.finished,
            self.finished_at,
            self.group_idx,
            self.group_parallel,
            self.idx,
            self.install_workflow_id,
            self.links,
            self.log_stream,
            self.metadata,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.policy_validation,
            self.result_directive,
            self.retried,
            self.retry_index,
            self.retryable,
            self.skip_on_failure,
            self.skippable,
            self.started_at,
            self.status,
            self.step_queue_id,
            self.step_target_id,
            self.step_target_type,
            self.target_queue_id,
            self.timeout,
            self.workflow_id,
            self.workflow_step_group_id,
        ) = values
        self.__class__ = self._model
