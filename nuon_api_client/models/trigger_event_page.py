# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger_event_summary import TriggerEventSummary

_trigger_event_summary: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerEventSummary", "_trigger_event_summary")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerEventPage(Model):
    """One page of events of a trigger.

    Attributes:
        items: By the time of receipt.
        next_cursor: Cursor of the next page. Absent on the last one.
    """

    items: list[TriggerEventSummary]
    next_cursor: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"items"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_trigger_event_summary, level.items),
            level.next_cursor,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.items,
            self.next_cursor,
        ) = values
        self.__class__ = self._model
