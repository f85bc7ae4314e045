# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .runbook_step_type import RunbookStepType
    from .trigger_filter import TriggerFilter

_runbook_step_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunbookStepType", "_runbook_step_type")
_trigger_filter: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilter", "_trigger_filter")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunbookStepConfig(Model):
    """One step of a runbook config. Which of the fields count depends on its type.

    Attributes:
        idx: Position of the step in the runbook, counted from 0.
        action_workflow_id: The action to run. Empty or absent when the step runs no action of the app.
        command: Command line to run.
        component_name: Component to deploy or to tear down.
        deploy_dependents: Whether the components that depend on this one are deployed after it.
        env_vars: Environment variables of the command or script.
        event_types: Types of event that the step waits for.
        filters: What an event must be like to count.
        inline_contents: Script to run.
        plan_only: Whether the step plans without applying.
        role: Name of the cloud role that the step uses. Absent means the default one.
        skip_component_deploys: Whether the components are left alone after the sandbox was reprovisioned.
        tear_down_dependents: Whether the components that depend on this one are torn down before it.
        timeout: Longest time that the command or script may take, in nanoseconds. Absent when none was set.
        trigger_id: Trigger of the org that receives the events.
    """

    id: str
    created_at: datetime
    idx: int
    updated_at: datetime
    action_workflow_id: str | None = None
    command: str | None = None
    component_name: str | None = None
    created_by_id: str | None = None
    deploy_dependents: bool = False
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    event_types: list[str] | None = None
    filters: list[TriggerFilter] | None = None
    inline_contents: str | None = field(default=None, repr=False)
    name: str | None = None
    org_id: str | None = None
    plan_only: bool = False
    role: str | None = None
    runbook_config_id: str | None = None
    skip_component_deploys: bool = False
    tear_down_dependents: bool = False
    timeout: int = 0
    trigger_id: str | None = None
    trigger_name: str | None = None
    type_: RunbookStepType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"filters"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.idx,
            parse_time(level.updated_at),
            level.action_workflow_id,
            level.command,
            level.component_name,
            level.created_by_id,
            level.deploy_dependents,
            level.env_vars,
            level.event_types,
            None if (v := level.filters) is None else decode_items(_trigger_filter, v),
            level.inline_contents,
            level.name,
            level.org_id,
            level.plan_only,
            level.role,
            level.runbook_config_id,
            level.skip_component_deploys,
            level.tear_down_dependents,
            level.timeout,
            level.trigger_id,
            level.trigger_name,
            None if (v := level.type_) is None else _runbook_step_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.idx,
            self.updated_at,
            self.action_workflow_id,
            self.command,
            self.component_name,
            self.created_by_id,
            self.deploy_dependents,
            self.env_vars,
            self.event_types,
            self.filters,
            self.inline_contents,
            self.name,
            self.org_id,
            self.plan_only,
            self.role,
            self.runbook_config_id,
            self.skip_component_deploys,
            self.tear_down_dependents,
            self.timeout,
            self.trigger_id,
            self.trigger_name,
            self.type_,
        ) = values
        self.__class__ = self._model
