# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateRunbookRunStepSelection(Model):
    """Whether a run of a runbook takes one of its steps.

    Attributes:
        step_id: Id of a step of the config that is run, not its name.
        enabled: Whether the step is run. Absent means no.
    """

    step_id: str = field(validator=min_len(1))
    enabled: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.step_id,
            level.enabled,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.step_id,
            self.enabled,
        ) = values
        self.__class__ = self._model
