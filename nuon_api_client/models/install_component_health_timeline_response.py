# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .daily_health_bucket import DailyHealthBucket
    from .health_transition_response import HealthTransitionResponse

_daily_health_bucket: Callable[[Any], Any] = lazy_decoder(globals(), "DailyHealthBucket", "_daily_health_bucket")
_health_transition_response: Callable[[Any], Any] = lazy_decoder(
    globals(), "HealthTransitionResponse", "_health_transition_response"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallComponentHealthTimelineResponse(Model):
    """The health history of one component in one install over a window of days.

    Attributes:
        current_health: The verdict now. Open set, as in the health summary; empty for no verdict.
        daily: One entry for each day of the window, oldest first.
        days: Size of the window in days, after clamping to 1-90.
        observed_seconds: Seconds of the window with a known verdict. 0 means no data.
        transitions: Every change of the verdict in the window, newest first, also those before a reset of the
            baseline.
        uptime_percent: Share of the observed time that was neither degraded nor unhealthy, 0-100, counted from
            the health baseline on. 0 also when nothing was observed.
    """

    current_health: str
    daily: list[DailyHealthBucket]
    days: int
    install_component_id: str
    observed_seconds: int
    transitions: list[HealthTransitionResponse]
    uptime_percent: float

    _holds_models: ClassVar[frozenset[str]] = frozenset({"daily", "transitions"})

    def _expand(self, level: Any) -> None:
        values = (
            level.current_health,
            decode_items(_daily_health_bucket, level.daily),
            level.days,
            level.install_component_id,
            level.observed_seconds,
            decode_items(_health_transition_response, level.transitions),
            level.uptime_percent,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.current_health,
            self.daily,
            self.days,
            self.install_component_id,
            self.observed_seconds,
            self.transitions,
            self.uptime_percent,
        ) = values
        self.__class__ = self._model
