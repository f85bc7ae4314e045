# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SandboxModePlanContents(Model):
    """A made-up plan for simulated work.

    Attributes:
        plan_contents: The made-up plan as the tool would write it.
        plan_display_contents: The made-up plan for reading.
    """

    plan_contents: str
    plan_display_contents: str

    def _expand(self, level: Any) -> None:
        values = (
            level.plan_contents,
            level.plan_display_contents,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.plan_contents,
            self.plan_display_contents,
        ) = values
        self.__class__ = self._model
