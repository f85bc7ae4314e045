# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgTelemetrySettings(Model):
    """Whether the installs of an org send telemetry, and where it is relayed to.

    Attributes:
        enabled: The default for installs without a setting of their own.
        relay_endpoint: Base URL that telemetry is relayed to by OTLP. Null or absent means the one of the
            control plane.
    """

    enabled: bool = False
    relay_endpoint: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.enabled,
            level.relay_endpoint,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enabled,
            self.relay_endpoint,
        ) = values
        self.__class__ = self._model
