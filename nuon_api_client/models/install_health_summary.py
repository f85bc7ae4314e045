# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallHealthSummary(Model):
    """The health of one install, rolled up from its components.

    Attributes:
        degraded_components: Number of degraded components.
        health: The worst verdict of the components. Open set; known: healthy, progressing, degraded, unhealthy,
            unknown, not-applicable, and empty for no verdict.
        health_description: The verdict in a short sentence. Empty without a verdict.
        unhealthy_components: Number of unhealthy components.
    """

    app_id: str
    degraded_components: int
    health: str
    health_description: str
    install_id: str
    install_name: str
    unhealthy_components: int

    def _expand(self, level: Any) -> None:
        values = (
            level.app_id,
            level.degraded_components,
            level.health,
            level.health_description,
            level.install_id,
            level.install_name,
            level.unhealthy_components,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_id,
            self.degraded_components,
            self.health,
            self.health_description,
            self.install_id,
            self.install_name,
            self.unhealthy_components,
        ) = values
        self.__class__ = self._model
