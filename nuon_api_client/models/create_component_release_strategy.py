# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateComponentReleaseStrategy(Model):
    """Size and pace of the steps.

    Attributes:
        delay: Wait before each step, as a Go duration string: `0s`, `90s`, `1m30s`. Empty is a 400.
        installs_per_step: How many installs a step takes. 0 or absent means all in one step.
    """

    delay: str
    installs_per_step: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.delay,
            level.installs_per_step,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.delay,
            self.installs_per_step,
        ) = values
        self.__class__ = self._model
