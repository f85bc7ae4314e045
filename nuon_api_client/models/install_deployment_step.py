# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_deployment_policy_summary import InstallDeploymentPolicySummary
    from .status import Status
    from .workflow_step_execution_type import WorkflowStepExecutionType

_install_deployment_policy_summary: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallDeploymentPolicySummary", "_install_deployment_policy_summary"
)
_status: Callable[[Any], Any] = lazy_decoder(globals(), "Status", "_status")
_workflow_step_execution_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepExecutionType", "_workflow_step_execution_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentStep(Model):
    """A step of the workflow of a deployment.

    Attributes:
        approval_response_id: What somebody answered to the approval of the step. Absent before that, and once
            the step has gone on.
        component_name: Absent for steps that are not about a component.
        group_idx: Group of steps that it belongs to, counted from 0.
        group_retry_idx: Which try of the group it belongs to.
        idx: Its place in the workflow.
        policy: Absent when no policy objected.
        retried: Whether a later step took its place.
        step_target_type: Kind of object that the step works on, as a table name. Absent when there is none.
    """

    id: str
    name: str
    status: Status
    approval_response_id: str | None = None
    component_name: str | None = None
    execution_type: WorkflowStepExecutionType | None = None
    group_idx: int = 0
    group_retry_idx: int = 0
    idx: int = 0
    policy: InstallDeploymentPolicySummary | None = None
    retried: bool = False
    step_target_type: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"policy"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.name,
            _status(level.status),
            level.approval_response_id,
            level.component_name,
            None if (v := level.execution_type) is None else _workflow_step_execution_type(v),
            level.group_idx,
            level.group_retry_idx,
            level.idx,
            None if (v := level.policy) is None else _install_deployment_policy_summary(v),
            level.retried,
            level.step_target_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.name,
            self.status,
            self.approval_response_id,
            self.component_name,
            self.execution_type,
            self.group_idx,
            self.group_retry_idx,
            self.idx,
            self.policy,
            self.retried,
            self.step_target_type,
        ) = values
        self.__class__ = self._model
