# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .runbook_step_type import RunbookStepType
    from .trigger_filter import TriggerFilter

_runbook_step_type: Callable[[Any], Any] = lazy_decoder(globals(), "RunbookStepType", "_runbook_step_type")
_trigger_filter: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilter", "_trigger_filter")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateRunbookStepConfigRequest(Model):
    """One step of a runbook. Which of the fields count depends on its type.

    Attributes:
        name: Steps of type `wait_for_event` need different names.
        action_name: Action of the app to run. For type `action`, in place of a command or a script.
        command: Command line to run, for type `action`.
        component_name: Component to deploy or to tear down.
        deploy_dependents: Whether the components that depend on this one, directly or not, are deployed after
            it. For type `component_deploy`. Absent means no.
        env_vars: Environment variables of the command or script. They are stored in clear and come back with the
            config.
        event_types: Types of event to wait for. For type `wait_for_event`, which needs at least one.
        filters: What an event must be like to count. For type `wait_for_event`.
        idx: Ignored. The order of the list counts.
        inline_contents: Script to run, for type `action`.
        plan_only: Whether to plan without applying. For types `component_deploy` and `sandbox_reprovision`;
            refused for all others. Absent means no.
        role: Name of the cloud role that the step uses. Absent means the default one.
        skip_component_deploys: Whether to leave the components alone after the sandbox was reprovisioned,
            instead of deploying them again. For type `sandbox_reprovision`. Absent means no.
        tear_down_dependents: Whether the components that depend on this one, directly or not, are torn down
            before it. For type `component_tear_down`. Absent means no.
        timeout: Longest time that the command or script may take, in nanoseconds.
        trigger: Name of the trigger of the org that receives the events. For type `wait_for_event`, which needs
            it.
    """

    name: str = field(validator=min_len(1))
    type_: RunbookStepType
    action_name: str | Unset = UNSET
    command: str | Unset = UNSET
    component_name: str | Unset = UNSET
    deploy_dependents: bool | Unset = UNSET
    env_vars: dict[str, str] | Unset = field(default=UNSET, repr=False)
    event_types: list[str] | Unset = UNSET
    filters: list[TriggerFilter] | Unset = UNSET
    idx: int | Unset = UNSET
    inline_contents: str | Unset = field(default=UNSET, repr=False)
    plan_only: bool | Unset = UNSET
    role: str | Unset = UNSET
    skip_component_deploys: bool | Unset = UNSET
    tear_down_dependents: bool | Unset = UNSET
    timeout: int | Unset = UNSET
    trigger: str | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"filters"})

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            _runbook_step_type(level.type_),
            level.action_name,
            level.command,
            level.component_name,
            level.deploy_dependents,
            level.env_vars,
            level.event_types,
            decode_items(_trigger_filter, level.filters),
            level.idx,
            level.inline_contents,
            level.plan_only,
            level.role,
            level.skip_component_deploys,
            level.tear_down_dependents,
            level.timeout,
            level.trigger,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.type_,
            self.action_name,
            self.command,
            self.component_name,
            self.deploy_dependents,
            self.env_vars,
            self.event_types,
            self.filters,
            self.idx,
            self.inline_contents,
            self.plan_only,
            self.role,
            self.skip_component_deploys,
            self.tear_down_dependents,
            self.timeout,
            self.trigger,
        ) = values
        self.__class__ = self._model
