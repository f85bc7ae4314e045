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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"filters"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _trigger_waiter_status(level.status),
            level.trigger_id,
            parse_time(level.updated_at),
            None if (v := level.activated_at) is None else parse_time(v),
            level.app_id,
            None if (v := level.cancelled_at) is None else parse_time(v),
            level.event_types,
            None if (v := level.expired_at) is None else parse_time(v),
            None if (v := level.filters) is None else decode_items(_trigger_filter, v),
            level.install_id,
            None if (v := level.matched_at) is None else parse_time(v),
            level.matched_event_id,
            level.matched_event_type,
            None if (v := level.notified_at) is None else parse_time(v),
            level.org_id,
            level.queue_signal_id,
            level.runbook_id,
            level.runbook_name,
            level.runbook_run_id,
            level.trigger_name,
            level.workflow_id,
            level.workflow_step_id,
            level.workflow_step_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
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
        self.__class__ = self._model
