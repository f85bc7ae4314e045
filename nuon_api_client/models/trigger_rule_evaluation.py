# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger_filter_evaluation import TriggerFilterEvaluation

_trigger_filter_evaluation: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerFilterEvaluation", "_trigger_filter_evaluation"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerRuleEvaluation(Model):
    """How a rule was held against an event.

    Attributes:
        allowed_event_types: Types that the rule takes. Absent when it takes all.
        matched: Whether the rule matched as a whole.
    """

    rule_id: str
    allowed_event_types: list[str] | None = None
    app_id: str | None = None
    event_type: str | None = None
    event_type_matched: bool = False
    filters: list[TriggerFilterEvaluation] | None = None
    matched: bool = False
    rule_name: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"filters"})

    def _expand(self, level: Any) -> None:
        values = (
            level.rule_id,
            level.allowed_event_types,
            level.app_id,
            level.event_type,
            level.event_type_matched,
            None if (v := level.filters) is None else decode_items(_trigger_filter_evaluation, v),
            level.matched,
            level.rule_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.rule_id,
            self.allowed_event_types,
            self.app_id,
            self.event_type,
            self.event_type_matched,
            self.filters,
            self.matched,
            self.rule_name,
        ) = values
        self.__class__ = self._model
