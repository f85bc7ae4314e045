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
    from .event_field_selector import EventFieldSelector
    from .trigger_auth_config import TriggerAuthConfig
    from .trigger_auth_type import TriggerAuthType
    from .trigger_envelope import TriggerEnvelope
    from .trigger_secret import TriggerSecret
    from .trigger_status import TriggerStatus

_event_field_selector: Callable[[Any], Any] = lazy_decoder(globals(), "EventFieldSelector", "_event_field_selector")
_trigger_auth_config: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerAuthConfig", "_trigger_auth_config")
_trigger_auth_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerAuthType", "_trigger_auth_type")
_trigger_envelope: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerEnvelope", "_trigger_envelope")
_trigger_secret: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerSecret", "_trigger_secret")
_trigger_status: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerStatus", "_trigger_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Trigger(Model):
    """An address that another system sends events to. Rules in app configs say what the events start.

    Attributes:
        id_from: Where the id of an event is read.
        last_event_at: Absent before the first event.
        preset: Absent when none was chosen.
        secrets: What is known of the newest 20 secrets, newest first. Only where a trigger is read.
        type_from: Where the type of an event is read.
    """

    id: str
    auth_type: TriggerAuthType
    created_at: datetime
    envelope: TriggerEnvelope
    name: str
    status: TriggerStatus
    updated_at: datetime
    auth_config: TriggerAuthConfig | None = None
    created_by_id: str | None = None
    description: str | None = None
    id_from: EventFieldSelector | None = None
    last_event_at: datetime | None = None
    org_id: str | None = None
    preset: str | None = None
    secrets: list[TriggerSecret] | None = None
    type_from: EventFieldSelector | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"auth_config", "id_from", "secrets", "type_from"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _trigger_auth_type(level.auth_type),
            parse_time(level.created_at),
            _trigger_envelope(level.envelope),
            level.name,
            _trigger_status(level.status),
            parse_time(level.updated_at),
            None if (v := level.auth_config) is None else _trigger_auth_config(v),
            level.created_by_id,
            level.description,
            None if (v := level.id_from) is None else _event_field_selector(v),
            None if (v := level.last_event_at) is None else parse_time(v),
            level.org_id,
            level.preset,
            None if (v := level.secrets) is None else decode_items(_trigger_secret, v),
            None if (v := level.type_from) is None else _event_field_selector(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.auth_type,
            self.created_at,
            self.envelope,
            self.name,
            self.status,
            self.updated_at,
            self.auth_config,
            self.created_by_id,
            self.description,
            self.id_from,
            self.last_event_at,
            self.org_id,
            self.preset,
            self.secrets,
            self.type_from,
        ) = values
        self.__class__ = self._model
