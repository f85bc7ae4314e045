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
    from .trigger_filter import TriggerFilter
    from .trigger_waiter_status import TriggerWaiterStatus

_trigger_filter: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilter", "_trigger_filter")
_trigger_waiter_status: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerWaiterStatus", "_trigger_waiter_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerEventWaiter(Model):
    """A step of a runbook run that waits, or waited, for an event.

    Attributes:
        activated_at: Since when it waits.
        cancelled_at: Absent unless cancelled.
        event_types: Types of events that it takes. Null or empty for all.
        expired_at: Absent unless expired.
        filters: Conditions on the event. Null when there are none.
        matched_at: Absent until an event matched.
        matched_event_id: Absent until an event matched.
        notified_at: When the step was told. Absent until then.
        workflow_id: Workflow of the runbook run.
        workflow_step_id: The step that waits.
    """

    id: str
    created_at: datetime
    status: TriggerWaiterStatus
    trigger_id: str
    updated_at: datetime
    activated_at: datetime | None = None
    app_id: str | None = None
    cancelled_at: datetime | None = None
    event_types: list[str] | None = None
    expired_at: datetime | None = None
    filters: list[TriggerFilter] | None = None
    install_id: str | None = None
    matched_at: datetime | None = None
    matched_event_id: str | None = None
    matched_event_type: str | None = None
    notified_at: datetime | None = None
    org_id: str | None = None
    queue_signal_id: str | None = None
    runbook_id: str | None = None
    runbook_name: str | None = None
    runbook_run_id: str | None = None
    trigger_name: str | None = None
    workflow_id: str | None = None
    workflow_step_id: str | None = None
    workflow_step_name: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            _trigger_waiter_status(get("status")),
            get("trigger_id"),
            parse_time(get("updated_at")),
            None if (v := get("activated_at")) is None else parse_time(v),
            get("app_id"),
            None if (v := get("cancelled_at")) is None else parse_time(v),
            get("event_types"),
            None if (v := get("expired_at")) is None else parse_time(v),
            [_trigger_filter(item) for item in v] if type(v := get("filters")) is list else v,
            get("install_id"),
            None if (v := get("matched_at")) is None else parse_time(v),
            get("matched_event_id"),
            get("matched_event_type"),
            None if (v := get("notified_at")) is None else parse_time(v),
            get("org_id"),
            get("queue_signal_id"),
            get("runbook_id"),
            get("runbook_name"),
            get("runbook_run_id"),
            get("trigger_name"),
            get("workflow_id"),
            get("workflow_step_id"),
            get("workflow_step_name"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.created_at,
                    self.status,
                    self.trigger_id,
                    self.updated_at,
                    self.activated_at,
                    self.app_id,
                    self.cancelled_at,
                    self.event_types,
                    self.expired_at,
                    self.filters,
                    self.install_id,
                    self.matched_at,
                    self.matched_event_id,
                    self.matched_event_type,
                    self.notified_at,
                    self.org_id,
                    self.queue_signal_id,
                    self.runbook_id,
                    self.runbook_name,
                    self.runbook_run_id,
                    self.trigger_name,
                    self.workflow_id,
                    self.workflow_step_id,
                    self.workflow_step_name,
                ) = values
            case _:
                self._fill(values)
