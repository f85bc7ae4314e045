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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"adhoc_config", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.adhoc_config) is None else _ad_hoc_step_config(v),
            level.created_by_id,
            level.execution_duration,
            level.install_action_workflow_run_id,
            level.org_id,
            None if (v := level.status) is None else _install_action_workflow_run_step_status(v),
            None if (v := level.status_v2) is None else _composite_status(v),
            level.step_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
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
        self.__class__ = self._model
