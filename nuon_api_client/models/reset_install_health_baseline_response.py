# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ResetInstallHealthBaselineResponse(Model):
    """The moment from which uptime and the health timeline of an install are counted.

    Attributes:
        baseline_at: The time of the reset.
    """

    baseline_at: datetime

    def _expand(self, level: Any) -> None:
        values = (parse_time(level.baseline_at),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.baseline_at,) = values
        self.__class__ = self._model
