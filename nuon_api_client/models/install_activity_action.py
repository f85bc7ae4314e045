# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .action_workflow_trigger_type import ActionWorkflowTriggerType

_action_workflow_trigger_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowTriggerType", "_action_workflow_trigger_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallActivityAction(Model):
    """The action that ran.

    Attributes:
        run_id: Id of the run.
        trigger_type: What started it.
    """

    run_id: str
    action_workflow_id: str | None = None
    name: str | None = None
    trigger_type: ActionWorkflowTriggerType | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.run_id,
            level.action_workflow_id,
            level.name,
            None if (v := level.trigger_type) is None else _action_workflow_trigger_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.run_id,
            self.action_workflow_id,
            self.name,
            self.trigger_type,
        ) = values
        self.__class__ = self._model
