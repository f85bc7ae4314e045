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
    from .trigger_filter import TriggerFilter
    from .trigger_target_type import TriggerTargetType

_trigger_filter: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilter", "_trigger_filter")
_trigger_target_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerTargetType", "_trigger_target_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerRule(Model):
    """A rule of an app config that starts a branch run or a runbook when a matching event arrives at a trigger of the
    org.

    Attributes:
        app_branch_id: The branch to run. Only for target `app_branch_run`.
        app_branch_name: Only where the rules of a trigger are read. Newer than API 0.19.1147.
        app_name: Only where the rules of a trigger are read. Newer than API 0.19.1147.
        config_hash: Fingerprint of the rule's declaration.
        enabled: Whether the configuration has the rule switched on. See `suspended_at` for a later pause.
        event_types: Types of events the rule looks at.
        filters: Conditions on the event.
        force: Whether the branch run goes on though nothing changed.
        input_mappings: Inputs handed to the target, and where in the event each is taken from.
        install_name: The install to run the runbook on. Only for target `runbook`.
        plan_only: Whether the branch run only plans.
        runbook_id: The runbook to run. Only for target `runbook`.
        runbook_name: Only where the rules of a trigger are read. Newer than API 0.19.1147.
        suspended_at: When the rule was paused. Absent while it is not.
        suspended_by_id: Who paused the rule.
        target_type: What the rule starts.
        trigger_id: The trigger whose events the rule looks at.
        valid_from: From when on the rule applies.
        valid_to: Until when the rule applied. Absent while it does.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_branch_id: str | None = None
    app_branch_name: str | None = None
    app_config_id: str | None = None
    app_id: str | None = None
    app_name: str | None = None
    config_hash: str | None = None
    created_by_id: str | None = None
    enabled: bool = False
    event_types: list[str] | None = None
    filters: list[TriggerFilter] | None = None
    force: bool = False
    input_mappings: dict[str, str] | None = None
    install_name: str | None = None
    name: str | None = None
    org_id: str | None = None
    plan_only: bool = False
    runbook_id: str | None = None
    runbook_name: str | None = None
    suspended_at: datetime | None = None
    suspended_by_id: str | None = None
    target_type: TriggerTargetType | None = None
    trigger_id: str | None = None
    valid_from: datetime | None = None
    valid_to: datetime | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"filters"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_branch_id,
            level.app_branch_name,
            level.app_config_id,
            level.app_id,
            level.app_name,
            level.config_hash,
            level.created_by_id,
            level.enabled,
            level.event_types,
            None if (v := level.filters) is None else decode_items(_trigger_filter, v),
            level.force,
            level.input_mappings,
            level.install_name,
            level.name,
            level.org_id,
            level.plan_only,
            level.runbook_id,
            level.runbook_name,
            None if (v := level.suspended_at) is None else parse_time(v),
            level.suspended_by_id,
            None if (v := level.target_type) is None else _trigger_target_type(v),
            level.trigger_id,
            None if (v := level.valid_from) is None else parse_time(v),
            None if (v := level.valid_to) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_branch_id,
            self.app_branch_name,
            self.app_config_id,
            self.app_id,
            self.app_name,
            self.config_hash,
            self.created_by_id,
            self.enabled,
            self.event_types,
            self.filters,
            self.force,
            self.input_mappings,
            self.install_name,
            self.name,
            self.org_id,
            self.plan_only,
            self.runbook_id,
            self.runbook_name,
            self.suspended_at,
            self.suspended_by_id,
            self.target_type,
            self.trigger_id,
            self.valid_from,
            self.valid_to,
        ) = values
        self.__class__ = self._model
