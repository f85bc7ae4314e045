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
    from .composite_error import CompositeError
    from .composite_status import CompositeStatus
    from .install_role_usage import InstallRoleUsage
    from .runner_job_execution import RunnerJobExecution
    from .runner_job_group import RunnerJobGroup
    from .runner_job_operation_type import RunnerJobOperationType
    from .runner_job_plan import RunnerJobPlan
    from .runner_job_status import RunnerJobStatus
    from .runner_job_type import RunnerJobType

_composite_error: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeError", "_composite_error")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_role_usage: Callable[[Any], Any] = lazy_decoder(globals(), "InstallRoleUsage", "_install_role_usage")
_runner_job_execution: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJobExecution", "_runner_job_execution")
_runner_job_group: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJobGroup", "_runner_job_group")
_runner_job_operation_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerJobOperationType", "_runner_job_operation_type"
)
_runner_job_plan: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJobPlan", "_runner_job_plan")
_runner_job_status: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJobStatus", "_runner_job_status")
_runner_job_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJobType", "_runner_job_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerJob(Model):
    """A piece of work for a runner, such as one build, one plan or one apply. It is tried one or more times, each an
    execution.

    Attributes:
        status: Progress of the job.
        available_timeout: Nanoseconds the job may wait for a runner to take it before it is queued again.
        composite_error: Why the job failed.
        execution_count: Number of executions so far.
        execution_time: Nanoseconds from start to finish. Absent until the job has finished.
        execution_timeout: Nanoseconds one execution may take.
        executions: Executions, newest first. Only the latest one when getting a job; absent where the server did
            not load them.
        executor: Who executes the job, for example `control-plane`.
        final_runner_job_execution_id: The execution that decided the outcome.
        finished_at: Absent until the job has finished.
        group: Kind of work.
        install_role_usage: Cloud role the job used in the install.
        json: The plan of the job.
        log_stream_id: Where the logs are. Several jobs can share a stream.
        max_executions: How often the job may be tried.
        metadata: Ids of the things the job is about, for example `component_build_id`.
        operation: What is done with the subject of the job.
        outputs: What the final execution wrote as outputs. Absent when there are none.
        outputs_json: The same outputs as JSON text in base64.
        overall_timeout: Nanoseconds after which the job is given up.
        owner_id: What the job is for.
        owner_type: Kind of what the job is for, a table name such as `install_deploys`, `component_builds`,
            `install_sandbox_runs`, `install_action_workflow_runs` or `runners`.
        queue_timeout: Nanoseconds the job may be queued.
        runner_id: Absent for jobs the control plane executes itself.
        runner_process_id: Process of the runner that took the job.
        started_at: Absent until a runner takes the job.
        status_v2: The status with its history.
        type_: What exactly is to be done.
    """

    id: str
    status: RunnerJobStatus
    available_timeout: int = 0
    composite_error: CompositeError | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    execution_count: int = 0
    execution_time: int = 0
    execution_timeout: int = 0
    executions: list[RunnerJobExecution] | None = None
    executor: str | None = None
    final_runner_job_execution_id: str | None = None
    finished_at: datetime | None = None
    group: RunnerJobGroup | None = None
    install_role_usage: InstallRoleUsage | None = None
    json: RunnerJobPlan | None = None
    log_stream_id: str | None = None
    max_executions: int = 0
    metadata: dict[str, str] | None = None
    operation: RunnerJobOperationType | None = None
    org_id: str | None = None
    outputs: dict[str, Any] | None = None
    outputs_json: str | None = None
    overall_timeout: int = 0
    owner_id: str | None = None
    owner_type: str | None = None
    queue_timeout: int = 0
    runner_id: str | None = None
    runner_process_id: str | None = None
    started_at: datetime | None = None
    status_description: str | None = None
    status_v2: CompositeStatus | None = None
    type_: RunnerJobType | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"composite_error", "executions", "install_role_usage", "json", "status_v2"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _runner_job_status(level.status),
            level.available_timeout,
            None if (v := level.composite_error) is None else _composite_error(v),
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.execution_count,
            level.execution_time,
            level.execution_timeout,
            None if (v := level.executions) is None else decode_items(_runner_job_execution, v),
            level.executor,
            level.final_runner_job_execution_id,
            None if (v := level.finished_at) is None else parse_time(v),
            None if (v := level.group) is None else _runner_job_group(v),
            None if (v := level.install_role_usage) is None else _install_role_usage(v),
            None if (v := level.json) is None else _runner_job_plan(v),
            level.log_stream_id,
            level.max_executions,
            level.metadata,
            None if (v := level.operation) is None else _runner_job_operation_type(v),
            level.org_id,
            level.outputs,
            level.outputs_json,
            level.overall_timeout,
            level.owner_id,
            level.owner_type,
            level.queue_timeout,
            level.runner_id,
            level.runner_process_id,
            None if (v := level.started_at) is None else parse_time(v),
            level.status_description,
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.type_) is None else _runner_job_type(v),
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.status,
            self.available_timeout,
            self.composite_error,
            self.created_at,
            self.created_by_id,
            self.execution_count,
            self.execution_time,
            self.execution_timeout,
            self.executions,
            self.executor,
            self.final_runner_job_execution_id,
            self.finished_at,
            self.group,
            self.install_role_usage,
            self.json,
            self.log_stream_id,
            self.max_executions,
            self.metadata,
            self.operation,
            self.org_id,
            self.outputs,
            self.outputs_json,
            self.overall_timeout,
            self.owner_id,
            self.owner_type,
            self.queue_timeout,
            self.runner_id,
            self.runner_process_id,
            self.started_at,
            self.status_description,
            self.status_v2,
            self.type_,
            self.updated_at,
        ) = values
        self.__class__ = self._model
