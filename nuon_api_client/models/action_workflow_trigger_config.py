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
    from .action_workflow_trigger_type import ActionWorkflowTriggerType
    from .component import Component

_action_workflow_trigger_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "ActionWorkflowTriggerType", "_action_workflow_trigger_type"
)
_component: Callable[[Any], Any] = lazy_decoder(globals(), "Component", "_component")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ActionWorkflowTriggerConfig(Model):
    """One trigger of an action config, saying by which event of an install, or at which times, the action runs.

    Attributes:
        component: The component of a component trigger. null when the trigger has none or it was not loaded.
        component_id: The component of a pre- or post-component trigger. Absent or empty for other types.
        cron_schedule: Cron expression. Only for type `cron`.
        index: Place among the actions with the same trigger. Absent means 0.
    """

    id: str
    component: Component | None
    created_at: datetime
    created_by_id: str
    updated_at: datetime
    action_workflow_config_id: str | None = None
    app_config_id: str | None = None
    app_id: str | None = None
    component_id: str | None = None
    cron_schedule: str | None = None
    index: int = 0
    org_id: str | None = None
    type_: ActionWorkflowTriggerType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"component"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _component(level.component),
            parse_time(level.created_at),
            level.created_by_id,
            parse_time(level.updated_at),
            level.action_workflow_config_id,
            level.app_config_id,
            level.app_id,
            level.component_id,
            level.cron_schedule,
            level.index,
            level.org_id,
            None if (v := level.type_) is None else _action_workflow_trigger_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.component,
            self.created_at,
            self.created_by_id,
            self.updated_at,
            self.action_workflow_config_id,
            self.app_config_id,
            self.app_id,
            self.component_id,
            self.cron_schedule,
            self.index,
            self.org_id,
            self.type_,
        ) = values
        self.__class__ = self._model
