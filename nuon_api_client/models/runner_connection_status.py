# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerConnectionStatus(Model):
    """Whether a runner has shown a sign of life lately.

    Attributes:
        connected: True when the newest heart-beat is at most 15 seconds old.
        latest_heartbeat_timestamp: When the newest heart-beat was sent, in seconds since 1970. 0 when there is
            none.
    """

    connected: bool
    latest_heartbeat_timestamp: int

    def _expand(self, level: Any) -> None:
        values = (
            level.connected,
            level.latest_heartbeat_timestamp,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.connected,
            self.latest_heartbeat_timestamp,
        ) = values
        self.__class__ = self._model
