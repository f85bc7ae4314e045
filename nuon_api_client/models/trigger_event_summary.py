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
    from .trigger_dispatch_summary import TriggerDispatchSummary
    from .trigger_routing_status import TriggerRoutingStatus

_trigger_dispatch_summary: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerDispatchSummary", "_trigger_dispatch_summary"
)
_trigger_routing_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerRoutingStatus", "_trigger_routing_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerEventSummary(Model):
    """An event that came in at a trigger, without its payload.

    Attributes:
        dispatch_count: Dispatches that its routing made.
        dispatches: The newest 20 of what it started. Null when it started nothing.
        dispatches_truncated: Whether it started more than `dispatches` has.
        event_type: Empty when it could not be read.
        external_id: Id that its sender gave it.
        match_count: Rules that matched.
        occurred_at: When it happened, according to its sender. Absent when that does not say.
        routing_completed_at: Absent until routing is over.
        routing_error: Why routing failed, or why it was rejected. Absent otherwise.
        routing_started_at: Absent until routing begins.
        source: Where it comes from, according to its sender. Absent when that does not say.
        waiter_match_count: Steps of runbooks that had waited for it.
    """

    id: str
    received_at: datetime
    routing_status: TriggerRoutingStatus
    trigger_id: str
    dispatch_count: int = 0
    dispatches: list[TriggerDispatchSummary] | None = None
    dispatches_truncated: bool = False
    event_type: str | None = None
    external_id: str | None = None
    match_count: int = 0
    occurred_at: datetime | None = None
    routing_completed_at: datetime | None = None
    routing_error: str | None = None
    routing_started_at: datetime | None = None
    source: str | None = None
    trigger_name: str | None = None
    waiter_match_count: int = 0

    _holds_models: ClassVar[frozenset[str]] = frozenset({"dispatches"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.received_at),
            _trigger_routing_status(level.routing_status),
            level.trigger_id,
            level.dispatch_count,
            None if (v := level.dispatches) is None else decode_items(_trigger_dispatch_summary, v),
            level.dispatches_truncated,
            level.event_type,
            level.external_id,
            level.match_count,
            None if (v := level.occurred_at) is None else parse_time(v),
            None if (v := level.routing_completed_at) is None else parse_time(v),
            level.routing_error,
            None if (v := level.routing_started_at) is None else parse_time(v),
            level.source,
            level.trigger_name,
            level.waiter_match_count,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.received_at,
            self.routing_status,
            self.trigger_id,
            self.dispatch_count,
            self.dispatches,
            self.dispatches_truncated,
            self.event_type,
            self.external_id,
            self.match_count,
            self.occurred_at,
            self.routing_completed_at,
            self.routing_error,
            self.routing_started_at,
            self.source,
            self.trigger_name,
            self.waiter_match_count,
        ) = values
        self.__class__ = self._model
