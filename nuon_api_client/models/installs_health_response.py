# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_health_summary import InstallHealthSummary

_install_health_summary: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallHealthSummary", "_install_health_summary"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallsHealthResponse(Model):
    """The health of many installs at one moment, counted and listed. Meant to be polled by a roll-out that wants to
    know whether to go on.

    Attributes:
        all_healthy: True only when there is at least one install and every one is healthy.
        degraded: Number of installs whose worst component is degraded.
        healthy: Number of installs with every component healthy.
        installs: All counted installs, by name. Not paginated.
        total: Number of installs counted.
        unhealthy: Number of installs with at least one unhealthy component.
        unknown: Number of installs that are progressing, unknown or in a state that is none of the others.
        unset: Number of installs without a verdict: never evaluated, or nothing to evaluate. They do not count
            as healthy.
    """

    all_healthy: bool
    degraded: int
    healthy: int
    installs: list[InstallHealthSummary]
    total: int
    unhealthy: int
    unknown: int
    unset: int

    _holds_models: ClassVar[frozenset[str]] = frozenset({"installs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.all_healthy,
            level.degraded,
            level.healthy,
            decode_items(_install_health_summary, level.installs),
            level.total,
            level.unhealthy,
            level.unknown,
            level.unset,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.all_healthy,
            self.degraded,
            self.healthy,
            self.installs,
            self.total,
            self.unhealthy,
            self.unknown,
            self.unset,
        ) = values
        self.__class__ = self._model
