# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
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
        app_name: As it was at the time of the check; so are the other names here.
        component_id: Absent for the check of a sandbox.
        component_name: Absent for the check of a sandbox.
        deny_count: How many violations block.
        evaluated_at: When the policies were evaluated.
        inputs: What was evaluated.
        install_id: Absent for the check of a build.
        install_name: Absent for the check of a build.
        owner_id: Id of the deploy, sandbox run or build that was checked.
        owner_type: Kind of the object that was checked.
        pass_count: How many checks passed.
        policies: One result for each policy.
        policy_ids: The policies that were evaluated.
        runner_job_id: The job that evaluated the policies. Absent if none did.
        status: Outcome of the report as a whole.
        violations: Every violation, blocking or not.
        warn_count: How many violations only warn.
        workflow_step_policy_validation_id: Absent if the check did not belong to a workflow step.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_id: str | None = None
    app_name: str | None = None
    component_id: str | None = None
    component_name: str | None = None
    created_by_id: str | None = None
    deny_count: int | None = None
    evaluated_at: datetime | None = None
    inputs: list[PolicyInputRef] | None = None
    install_id: str | None = None
    install_name: str | None = None
    org_name: str | None = None
    owner_id: str | None = None
    owner_type: PolicyReportOwnerType | None = None
    pass_count: int | None = None
    policies: list[PolicyResult] | None = None
    policy_ids: list[str] | None = None
    runner_job_id: str | None = None
    status: CompositeStatus | None = None
    violations: list[PolicyViolation] | None = None
    warn_count: int | None = None
    workflow_step_policy_validation_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.created_at = parse_time(get("created_at"))
        self.updated_at = parse_time(get("updated_at"))
        self.app_id = get("app_id")
        self.app_name = get("app_name")
        self.component_id = get("component_id")
        self.component_name = get("component_name")
        self.created_by_id = get("created_by_id")
        self.deny_count = get("deny_count")
        self.evaluated_at = None if (v := get("evaluated_at")) is None else parse_time(v)
        v = get("inputs")
        self.inputs = [_policy_input_ref(item) for item in v] if type(v) is list else v
        self.install_id = get("install_id")
        self.install_name = get("install_name")
        self.org_name = get("org_name")
        self.owner_id = get("owner_id")
        self.owner_type = None if (v := get("owner_type")) is None else _policy_report_owner_type(v)
        self.pass_count = get("pass_count")
        v = get("policies")
        self.policies = [_policy_result(item) for item in v] if type(v) is list else v
        self.policy_ids = get("policy_ids")
        self.runner_job_id = get("runner_job_id")
        self.status = None if (v := get("status")) is None else _composite_status(v)
        v = get("violations")
        self.violations = [_policy_violation(item) for item in v] if type(v) is list else v
        self.warn_count = get("warn_count")
        self.workflow_step_policy_validation_id = get("workflow_step_policy_validation_id")
