# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .daily_health_bucket import DailyHealthBucket
    from .install_component_health_summary import InstallComponentHealthSummary

_daily_health_bucket: Callable[[Any], Any] = lazy_decoder(globals(), "DailyHealthBucket", "_daily_health_bucket")
_install_component_health_summary: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallComponentHealthSummary", "_install_component_health_summary"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallHealthTimelineResponse(Model):
    """The health history of an install over a window of days: the worst of its components, and each component's own
    figures.

    Attributes:
        current_health: The worst verdict now. Open set, as in the health summary; empty for no verdict.
        daily: One entry for each day of the window, oldest first, with the figures of the component that fared
            worst that day.
        days: Size of the window in days, after clamping to 1-90.
        observed_seconds: Seconds with a known verdict, of the component with the lowest uptime. 0 means no data.
        uptime_percent: The lowest uptime of any component, 0-100. Time that is degraded or unhealthy counts as
            down, unknown time does not count. 0 also when nothing was observed: see observed_seconds.
        cluster_access_error: Why health cannot look into the install's cluster at present. Absent when it can.
    """

    components: list[InstallComponentHealthSummary]
    current_health: str
    daily: list[DailyHealthBucket]
    days: int
    install_id: str
    observed_seconds: int
    uptime_percent: float
    cluster_access_error: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"components", "daily"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_install_component_health_summary, level.components),
            level.current_health,
            decode_items(_daily_health_bucket, level.daily),
            level.days,
            level.install_id,
            level.observed_seconds,
            level.uptime_percent,
            level.cluster_access_error,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.components,
            self.current_health,
            self.daily,
            self.days,
            self.install_id,
            self.observed_seconds,
            self.uptime_percent,
            self.cluster_access_error,
        ) = values
        self.__class__ = self._model
