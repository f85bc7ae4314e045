# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .trigger_dispatch import TriggerDispatch
    from .trigger_event_waiter import TriggerEventWaiter
    from .trigger_routing_status import TriggerRoutingStatus
    from .trigger_rule_evaluation import TriggerRuleEvaluation

_trigger_dispatch: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerDispatch", "_trigger_dispatch")
_trigger_event_waiter: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerEventWaiter", "_trigger_event_waiter")
_trigger_routing_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerRoutingStatus", "_trigger_routing_status"
)
_trigger_rule_evaluation: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerRuleEvaluation", "_trigger_rule_evaluation"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerEvent(Model):
    """An event that came in at a trigger.

    Attributes:
        dispatch_count: Dispatches that its routing made.
        dispatches: The newest 20 of what it started.
        dispatches_truncated: Whether it started more than `dispatches` has.
        event_type: Empty when it could not be read.
        explanations_truncated: Whether `match_explanations` leaves rules out.
        external_id: Id that its sender gave it.
        headers: Headers of the request, without those that carry credentials.
        match_count: Rules that matched.
        match_explanations: How each rule was held against it. Absent before routing.
        occurred_at: When it happened, according to its sender. Absent when that does not say.
        payload: What it says, as JSON, taken out of its envelope.
        payload_sha256: SHA-256 of the payload in canonical form, by which a second event of the same id is
            compared.
        raw_body_sha256: SHA-256 of the body as it came.
        raw_body_size: Bytes of the body as it came.
        raw_content_type: Media type of the body as it came.
        routing_completed_at: Absent until routing is over.
        routing_error: Why routing failed, or why it was rejected. Absent otherwise.
        routing_started_at: Absent until routing begins.
        secret_key_id: Id of the secret it was signed with. Absent for ways without a secret.
        source: Where it comes from, according to its sender. Absent when that does not say.
        trigger_secret_id: The secret it was signed with. Absent for ways without a secret.
        waiter_match_count: Steps of runbooks that had waited for it.
        waiter_matches: Steps of runbooks that had waited for it.
    """

    id: str
    created_at: datetime
    received_at: datetime
    routing_status: TriggerRoutingStatus
    trigger_id: str
    updated_at: datetime
    dispatch_count: int = 0
    dispatches: list[TriggerDispatch] | None = None
    dispatches_truncated: bool = False
    event_type: str | None = None
    explanations_truncated: bool = False
    external_id: str | None = None
    headers: dict[str, list[str]] | None = field(default=None, repr=False)
    match_count: int = 0
    match_explanations: list[TriggerRuleEvaluation] | None = None
    occurred_at: datetime | None = None
    org_id: str | None = None
    payload: Any = field(default=None, repr=False)
    payload_content_type: str | None = None
    payload_sha256: str | None = None
    raw_body_sha256: str | None = None
    raw_body_size: int = 0
    raw_content_type: str | None = None
    routing_completed_at: datetime | None = None
    routing_error: str | None = None
    routing_started_at: datetime | None = None
    secret_key_id: str | None = None
    source: str | None = None
    trigger_name: str | None = None
    trigger_secret_id: str | None = None
    waiter_match_count: int = 0
    waiter_matches: list[TriggerEventWaiter] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"dispatches", "match_explanations", "waiter_matches"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.received_at),
            _trigger_routing_status(level.routing_status),
            level.trigger_id,
            parse_time(level.updated_at),
            level.dispatch_count,
            None if (v := level.dispatches) is None else decode_items(_trigger_dispatch, v),
            level.dispatches_truncated,
            level.event_type,
            level.explanations_truncated,
            level.external_id,
            level.headers,
            level.match_count,
            None if (v := level.match_explanations) is None else decode_items(_trigger_rule_evaluation, v),
            None if (v := level.occurred_at) is None else parse_time(v),
            level.org_id,
            level.payload,
            level.payload_content_type,
            level.payload_sha256,
            level.raw_body_sha256,
            level.raw_body_size,
            level.raw_content_type,
            None if (v := level.routing_completed_at) is None else parse_time(v),
            level.routing_error,
            None if (v := level.routing_started_at) is None else parse_time(v),
            level.secret_key_id,
            level.source,
            level.trigger_name,
            level.trigger_secret_id,
            level.waiter_match_count,
            None if (v := level.waiter_matches) is None else decode_items(_trigger_event_waiter, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.received_at,
            self.routing_status,
            self.trigger_id,
            self.updated_at,
            self.dispatch_count,
            self.dispatches,
            self.dispatches_truncated,
            self.event_type,
            self.explanations_truncated,
            self.external_id,
            self.headers,
            self.match_count,
            self.match_explanations,
            self.occurred_at,
            self.org_id,
            self.payload,
            self.payload_content_type,
            self.payload_sha256,
            self.raw_body_sha256,
            self.raw_body_size,
            self.raw_content_type,
            self.routing_completed_at,
            self.routing_error,
            self.routing_started_at,
            self.secret_key_id,
            self.source,
            self.trigger_name,
            self.trigger_secret_id,
            self.waiter_match_count,
            self.waiter_matches,
        ) = values
        self.__class__ = self._model
