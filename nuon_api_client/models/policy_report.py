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
    from .composite_status import CompositeStatus
    from .policy_input_ref import PolicyInputRef
    from .policy_report_owner_type import PolicyReportOwnerType
    from .policy_result import PolicyResult
    from .policy_violation import PolicyViolation

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_policy_input_ref: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyInputRef", "_policy_input_ref")
_policy_report_owner_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyReportOwnerType", "_policy_report_owner_type"
)
_policy_result: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyResult", "_policy_result")
_policy_violation: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyViolation", "_policy_violation")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyReport(Model):
    """The outcome of one check of a deploy, sandbox run or build against the policies that apply to it.

    Attributes:
        deny_count: How many violations block.
        pass_count: How many checks passed.
        warn_count: How many violations only warn.
        app_name: As it was at the time of the check; so are the other names here.
        component_id: Absent for the check of a sandbox.
        component_name: Absent for the check of a sandbox.
        evaluated_at: When the policies were evaluated.
        inputs: What was evaluated.
        install_id: Absent for the check of a build.
        install_name: Absent for the check of a build.
        owner_id: Id of the deploy, sandbox run or build that was checked.
        owner_type: Kind of the object that was checked.
        policies: One result for each policy.
        policy_ids: The policies that were evaluated.
        runner_job_id: The job that evaluated the policies. Absent if none did.
        status: Outcome of the report as a whole.
        violations: Every violation, blocking or not.
        workflow_step_policy_validation_id: Absent if the check did not belong to a workflow step.
    """

    id: str
    created_at: datetime
    deny_count: int
    pass_count: int
    updated_at: datetime
    warn_count: int
    app_id: str | None = None
    app_name: str | None = None
    component_id: str | None = None
    component_name: str | None = None
    created_by_id: str | None = None
    evaluated_at: datetime | None = None
    inputs: list[PolicyInputRef] | None = None
    install_id: str | None = None
    install_name: str | None = None
    org_name: str | None = None
    owner_id: str | None = None
    owner_type: PolicyReportOwnerType | None = None
    policies: list[PolicyResult] | None = None
    policy_ids: list[str] | None = None
    runner_job_id: str | None = None
    status: CompositeStatus | None = None
    violations: list[PolicyViolation] | None = None
    workflow_step_policy_validation_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"inputs", "policies", "status", "violations"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.deny_count,
            level.pass_count,
            parse_time(level.updated_at),
            level.warn_count,
            level.app_id,
            level.app_name,
            level.component_id,
            level.component_name,
            level.created_by_id,
            None if (v := level.evaluated_at) is None else parse_time(v),
            None if (v := level.inputs) is None else decode_items(_policy_input_ref, v),
            level.install_id,
            level.install_name,
            level.org_name,
            level.owner_id,
            None if (v := level.owner_type) is None else _policy_report_owner_type(v),
            None if (v := level.policies) is None else decode_items(_policy_result, v),
            level.policy_ids,
            level.runner_job_id,
            None if (v := level.status) is None else _composite_status(v),
            None if (v := level.violations) is None else decode_items(_policy_violation, v),
            level.workflow_step_policy_validation_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.deny_count,
            self.pass_count,
            self.updated_at,
            self.warn_count,
            self.app_id,
            self.app_name,
            self.component_id,
            self.component_name,
            self.created_by_id,
            self.evaluated_at,
            self.inputs,
            self.install_id,
            self.install_name,
            self.org_name,
            self.owner_id,
            self.owner_type,
            self.policies,
            self.policy_ids,
            self.runner_job_id,
            self.status,
            self.violations,
            self.workflow_step_policy_validation_id,
        ) = values
        self.__class__ = self._model
