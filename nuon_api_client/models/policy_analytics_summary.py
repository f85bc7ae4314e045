# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyAnalyticsSummary(Model):
    """How an app's policy evaluations ended, as totals.

    Attributes:
        end: End of the span that was counted.
        start: Start of the span that was counted.
        total_denies: How many evaluations found something that blocks.
        total_evaluations: How many evaluations there were.
        total_passes: How many evaluations found nothing.
        total_warns: How many evaluations only found reasons for a warning.
        unique_policies: How many different policies were evaluated.
        unique_reports: How many policy reports the evaluations belong to.
    """

    end: datetime
    start: datetime
    total_denies: int
    total_evaluations: int
    total_passes: int
    total_warns: int
    unique_policies: int
    unique_reports: int

    def _expand(self, level: Any) -> None:
        values = (
            parse_time(level.end),
            parse_time(level.start),
            level.total_denies,
            level.total_evaluations,
            level.total_passes,
            level.total_warns,
            level.unique_policies,
            level.unique_reports,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.end,
            self.start,
            self.total_denies,
            self.total_evaluations,
            self.total_passes,
            self.total_warns,
            self.unique_policies,
            self.unique_reports,
        ) = values
        self.__class__ = self._model
