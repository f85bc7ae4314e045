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
    from .action_workflow_trigger_type import ActionWorkflowTriggerType
    from .install_action_workflow_run_status import InstallActionWorkflowRunStatus

_action_workflow_trigger_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowTriggerType", "_action_workflow_trigger_type"
)
_install_action_workflow_run_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRunStatus", "_install_action_workflow_run_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAdHocActionResponse(Model):
    """An ad hoc run that was just queued.

    Attributes:
        id: The action run.
        status: Progress of the run, `queued` at first.
        trigger_type: What started the run, always `adhoc`.
        workflow_id: Workflow that carries the run out.
    """

    id: str
    created_at: datetime
    install_id: str
    status: InstallActionWorkflowRunStatus
    status_description: str
    trigger_type: ActionWorkflowTriggerType
    workflow_id: str

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.install_id,
            _install_action_workflow_run_status(level.status),
            level.status_description,
            _action_workflow_trigger_type(level.trigger_type),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.install_id,
            self.status,
            self.status_description,
            self.trigger_type,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
