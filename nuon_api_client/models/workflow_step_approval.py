# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .runner_job import RunnerJob
    from .workflow_step import WorkflowStep
    from .workflow_step_approval_response import WorkflowStepApprovalResponse
    from .workflow_step_approval_type import WorkflowStepApprovalType

_runner_job: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerJob", "_runner_job")
_workflow_step: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowStep", "_workflow_step")
_workflow_step_approval_response: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepApprovalResponse", "_workflow_step_approval_response"
)
_workflow_step_approval_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepApprovalType", "_workflow_step_approval_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowStepApproval(Model):
    """The question that a workflow step puts to a person: may this plan be applied? The plan itself is in the
    approval's contents.

    Attributes:
        install_workflow_step: Older name of `workflow_step`. Nearly empty on an approval inside a step.
        install_workflow_step_id: The step that asks; always set, also inside a step.
        type_: Kind of plan, which decides the shape of the contents.
        owner_id: Id of the deploy or sandbox run that is planned.
        owner_type: Kind of owner, as a table name: `install_deploys` or `install_sandbox_runs`.
        response: The answer. Absent while nobody, and no rule, has answered.
        runner_job: Present only where the server chose to load it; Dec 2025 does not.
        runner_job_id: The job that made the plan.
        workflow_step: The step that asks. Absent on an approval inside a step.
        workflow_step_id: The step that asks. Absent on an approval inside a step.
    """

    id: str
    install_workflow_step: WorkflowStep
    install_workflow_step_id: str
    created_at: datetime
    type_: WorkflowStepApprovalType
    updated_at: datetime
    created_by_id: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    response: WorkflowStepApprovalResponse | None = None
    runner_job: RunnerJob | None = None
    runner_job_id: str | None = None
    workflow_step: WorkflowStep | None = None
    workflow_step_id: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "install_workflow_step": "InstallWorkflowStep",
        "install_workflow_step_id": "InstallWorkflowStepID",
        "type_": "type",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "InstallWorkflowStep": ("installWorkflowStep",),
        "InstallWorkflowStepID": ("installWorkflowStepID",),
        "runner_job": (
            "RunnerJob",
            "runnerJob",
        ),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"install_workflow_step", "response", "runner_job", "workflow_step"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _workflow_step(level.install_workflow_step),
            level.install_workflow_step_id,
            parse_time(level.created_at),
            _workflow_step_approval_type(level.type_),
            parse_time(level.updated_at),
            level.created_by_id,
            level.org_id,
            level.owner_id,
            level.owner_type,
            None if (v := level.response) is None else _workflow_step_approval_response(v),
            None if (v := level.runner_job) is None else _runner_job(v),
            level.runner_job_id,
            None if (v := level.workflow_step) is None else _workflow_step(v),
            level.workflow_step_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.install_workflow_step,
            self.install_workflow_step_id,
            self.created_at,
            self.type_,
            self.updated_at,
            self.created_by_id,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.response,
            self.runner_job,
            self.runner_job_id,
            self.workflow_step,
            self.workflow_step_id,
        ) = values
        self.__class__ = self._model
