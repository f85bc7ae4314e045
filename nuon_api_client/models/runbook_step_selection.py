# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunbookStepSelection(Model):
    """Whether a run takes one step, as its caller chose.

    Attributes:
        step_id: The step of the runbook config.
        name: Name that the step has in the config.
    """

    enabled: bool
    step_id: str
    name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.enabled,
            level.step_id,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enabled,
            self.step_id,
            self.name,
        ) = values
        self.__class__ = self._model
