# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .ad_hoc_step_config import AdHocStepConfig
    from .composite_status import CompositeStatus
    from .install_action_workflow_run_step_status import InstallActionWorkflowRunStepStatus

_ad_hoc_step_config: Callable[[Any], Any] = lazy_decoder(globals(), "AdHocStepConfig", "_ad_hoc_step_config")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow_run_step_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRunStepStatus", "_install_action_workflow_run_step_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActionWorkflowRunStep(Model):
    """One step of a run of an action.

    Attributes:
        adhoc_config: What the step does, when it was written for this run.
        execution_duration: Nanoseconds the step took. Absent until it has finished.
        status_v2: The status with its history.
        step_id: Step of the action config that ran.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    adhoc_config: AdHocStepConfig | None = None
    created_by_id: str | None = None
    execution_duration: int = 0
    install_action_workflow_run_id: str | None = None
    org_id: str | None = None
    status: InstallActionWorkflowRunStepStatus | None = None
    status_v2: CompositeStatus | None = None
    step_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            parse_time(get("updated_at")),
            None if (v := get("adhoc_config")) is None else _ad_hoc_step_config(v),
            get("created_by_id"),
            get("execution_duration", 0),
            get("install_action_workflow_run_id"),
            get("org_id"),
            None if (v := get("status")) is None else _install_action_workflow_run_step_status(v),
            None if (v := get("status_v2")) is None else _composite_status(v),
            get("step_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.created_at,
                    self.updated_at,
                    self.adhoc_config,
                    self.created_by_id,
                    self.execution_duration,
                    self.install_action_workflow_run_id,
                    self.org_id,
                    self.status,
                    self.status_v2,
                    self.step_id,
                ) = values
            case _:
                self._fill(values)
