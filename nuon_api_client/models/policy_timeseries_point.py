# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PolicyTimeseriesPoint(Model):
    """How the policy evaluations with the same values ended within one stretch of time.

    Attributes:
        denies: How many found something that blocks.
        evaluations: How many there were.
        labels: The values, by dimension. A value is empty where the evaluation has none.
        passes: How many found nothing.
        warns: How many only found reasons for a warning.
    """

    denies: int
    evaluations: int
    labels: dict[str, str]
    passes: int
    warns: int

    def _expand(self, level: Any) -> None:
        values = (
            level.denies,
            level.evaluations,
            level.labels,
            level.passes,
            level.warns,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.denies,
            self.evaluations,
            self.labels,
            self.passes,
            self.warns,
        ) = values
        self.__class__ = self._model
