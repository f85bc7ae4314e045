# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import date
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_date


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DailyHealthBucket(Model):
    """The health of one calendar day (UTC).

    Attributes:
        date: The day, as YYYY-MM-DD.
        degraded_seconds: Seconds spent degraded.
        health: The worst verdict of the day: unhealthy, degraded, unknown, progressing or healthy, in this
            order. Empty when there is no data.
        observed_seconds: Seconds with a known verdict, good or bad.
        unhealthy_seconds: Seconds spent unhealthy.
        unknown_seconds: Seconds without a known verdict. Not part of observed_seconds.
    """

    date: date
    degraded_seconds: int
    health: str
    observed_seconds: int
    unhealthy_seconds: int
    unknown_seconds: int

    def _expand(self, level: Any) -> None:
        values = (
            parse_date(level.date),
            level.degraded_seconds,
            level.health,
            level.observed_seconds,
            level.unhealthy_seconds,
            level.unknown_seconds,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.date,
            self.degraded_seconds,
            self.health,
            self.observed_seconds,
            self.unhealthy_seconds,
            self.unknown_seconds,
        ) = values
        self.__class__ = self._model
