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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("enabled", False),
            get("relay_endpoint"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.enabled,
                    self.relay_endpoint,
                ) = values
            case _:
                self._fill(values)
