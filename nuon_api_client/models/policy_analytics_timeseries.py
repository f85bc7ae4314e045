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
    from .policy_timeseries_bucket import PolicyTimeseriesBucket

_policy_timeseries_bucket: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyTimeseriesBucket", "_policy_timeseries_bucket"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyAnalyticsTimeseries(Model):
    """How an app's policy evaluations ended, counted in equal stretches of time.

    Attributes:
        buckets: The stretches with at least one evaluation, earliest first.
        end: End of the span that was counted.
        interval: How long each stretch is, by the length of the span: `15m`, `30m`, `hour`, `6h`, `day`, `week`
            or `month`.
        start: Start of the span that was counted.
        group_by: Dimensions that were counted separately. Null when none was asked for.
    """

    buckets: list[PolicyTimeseriesBucket]
    end: datetime
    interval: str
    start: datetime
    group_by: list[str] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"buckets"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_policy_timeseries_bucket, level.buckets),
            parse_time(level.end),
            level.interval,
            parse_time(level.start),
            level.group_by,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.buckets,
            self.end,
            self.interval,
            self.start,
            self.group_by,
        ) = values
        self.__class__ = self._model
