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
    from .action_workflow import ActionWorkflow
    from .composite_status import CompositeStatus
    from .install_action_workflow_run import InstallActionWorkflowRun
    from .install_action_workflow_run_status import InstallActionWorkflowRunStatus

_action_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "ActionWorkflow", "_action_workflow")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_install_action_workflow_run: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRun", "_install_action_workflow_run"
)
_install_action_workflow_run_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflowRunStatus", "_install_action_workflow_run_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActionWorkflow(Model):
    """An action of the app as it exists in one install, with its runs there.

    Attributes:
        action_workflow: The action of the app. Absent where the server did not load it.
        action_workflow_id: The action of the app.
        runs: Latest runs, newest first. Absent in the plain list of actions.
        status: Status of the latest run that was loaded, `unknown` when none was.
        status_v2: The status with its history.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    action_workflow: ActionWorkflow | None = None
    action_workflow_id: str | None = None
    created_by_id: str | None = None
    install_id: str | None = None
    org_id: str | None = None
    runs: list[InstallActionWorkflowRun] | None = None
    status: InstallActionWorkflowRunStatus | None = None
    status_v2: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"action_workflow", "runs", "status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.action_workflow) is None else _action_workflow(v),
            level.action_workflow_id,
            level.created_by_id,
            level.install_id,
            level.org_id,
            None if (v := level.runs) is None else decode_items(_install_action_workflow_run, v),
            None if (v := level.status) is None else _install_action_workflow_run_status(v),
            None if (v := level.status_v2) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.action_workflow,
            self.action_workflow_id,
            self.created_by_id,
            self.install_id,
            self.org_id,
            self.runs,
            self.status,
            self.status_v2,
        ) = values
        self.__class__ = self._model
