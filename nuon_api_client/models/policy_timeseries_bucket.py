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
    from .policy_timeseries_point import PolicyTimeseriesPoint

_policy_timeseries_point: Callable[[Any], Any] = lazy_decoder(
    globals(), "PolicyTimeseriesPoint", "_policy_timeseries_point"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyTimeseriesBucket(Model):
    """How the policy evaluations within one stretch of time ended.

    Attributes:
        denies: How many found something that blocks.
        evaluations: How many there were.
        passes: How many found nothing.
        time: Start of the stretch.
        warns: How many only found reasons for a warning.
        series: The same counts for each combination of values. Absent unless dimensions were asked for.
    """

    denies: int
    evaluations: int
    passes: int
    time: datetime
    warns: int
    series: list[PolicyTimeseriesPoint] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"series"})

    def _expand(self, level: Any) -> None:
        values = (
            level.denies,
            level.evaluations,
            level.passes,
            parse_time(level.time),
            level.warns,
            None if (v := level.series) is None else decode_items(_policy_timeseries_point, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.denies,
            self.evaluations,
            self.passes,
            self.time,
            self.warns,
            self.series,
        ) = values
        self.__class__ = self._model
