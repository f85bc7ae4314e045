# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .action_workflow_trigger_type import ActionWorkflowTriggerType

_action_workflow_trigger_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowTriggerType", "_action_workflow_trigger_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateActionWorkflowConfigTriggerRequest(Model):
    """One thing that starts an action.

    Attributes:
        component_name: Component of the app that the trigger is about. Needed for types that end in
            `-component`, and refused with 400 for all others.
        cron_schedule: Cron expression of five fields, or a shorthand such as `@daily`. For type `cron` only.
        index: Place among the actions with the same trigger. Absent means 0.
    """

    type_: ActionWorkflowTriggerType
    component_name: str | Unset = UNSET
    cron_schedule: str | Unset = UNSET
    index: int | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            _action_workflow_trigger_type(level.type_),
            level.component_name,
            level.cron_schedule,
            level.index,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.type_,
            self.component_name,
            self.cron_schedule,
            self.index,
        ) = values
        self.__class__ = self._model
