# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOrgTelemetryRequest(Model):
    """Telemetry settings to change. At least one field is needed.

    Attributes:
        enabled: Whether installs without a setting of their own send telemetry. Control planes of the first
            versions demand it.
        relay_endpoint: HTTPS base URL of an OTLP receiver, without user, query or fragment, of at most 4096
            characters. An empty text goes back to the one of the control plane. Control planes of the first versions
            ignore it.

    Example:
        >>> body = UpdateOrgTelemetryRequest(enabled=True, relay_endpoint="https://otlp.example.com")
    """

    enabled: bool | Unset = UNSET
    relay_endpoint: str | Unset = UNSET

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
