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
    from .policy_analytics_dimension import PolicyAnalyticsDimension
    from .policy_breakdown_entry import PolicyBreakdownEntry

_policy_analytics_dimension: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyAnalyticsDimension", "_policy_analytics_dimension"
)
_policy_breakdown_entry: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyBreakdownEntry", "_policy_breakdown_entry"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyAnalyticsBreakdown(Model):
    """How an app's policy evaluations ended, counted by one dimension.

    Attributes:
        dimension: As it was asked for.
        end: End of the span that was counted.
        entries: One for each value that occurs, most denials first, then most warnings, then most evaluations.
        start: Start of the span that was counted.
    """

    dimension: PolicyAnalyticsDimension
    end: datetime
    entries: list[PolicyBreakdownEntry]
    start: datetime

    _holds_models: ClassVar[frozenset[str]] = frozenset({"entries"})

    def _expand(self, level: Any) -> None:
        values = (
            _policy_analytics_dimension(level.dimension),
            parse_time(level.end),
            decode_items(_policy_breakdown_entry, level.entries),
            parse_time(level.start),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.dimension,
            self.end,
            self.entries,
            self.start,
        ) = values
        self.__class__ = self._model
