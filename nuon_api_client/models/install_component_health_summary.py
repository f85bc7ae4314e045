# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallComponentHealthSummary(Model):
    """One component's part in the health history of an install.

    Attributes:
        component_id: The component of the app, shared by all installs.
        current_health: The verdict now. Open set, as in the health summary; empty for no verdict.
        install_component_id: The component in this install.
        observed_seconds: Seconds of the window with a known verdict. 0 means no data.
        uptime_percent: Share of the observed time that was neither degraded nor unhealthy, 0-100. 0 also when
            nothing was observed.
    """

    component_id: str
    component_name: str
    current_health: str
    install_component_id: str
    observed_seconds: int
    uptime_percent: float

    def _expand(self, level: Any) -> None:
        values = (
            level.component_id,
            level.component_name,
            level.current_health,
            level.install_component_id,
            level.observed_seconds,
            level.uptime_percent,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.component_id,
            self.component_name,
            self.current_health,
            self.install_component_id,
            self.observed_seconds,
            self.uptime_percent,
        ) = values
        self.__class__ = self._model
