# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallTelemetrySettings(Model):
    """Whether an install sends telemetry, and why.

    Attributes:
        enabled: The setting in effect.
        org_default: The setting of the org.
        override: The setting of the install. Null when it has none; then that of the org counts.
        relay_configured: Whether there is a place to relay telemetry to.
    """

    enabled: bool = False
    org_default: bool = False
    override: bool | None = None
    relay_configured: bool = False

    def _expand(self, level: Any) -> None:
        values = (
            level.enabled,
            level.org_default,
            level.override,
            level.relay_configured,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enabled,
            self.org_default,
            self.override,
            self.relay_configured,
        ) = values
        self.__class__ = self._model
