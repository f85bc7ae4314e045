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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("plan_contents"),
            get("plan_display_contents"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.plan_contents,
                    self.plan_display_contents,
                ) = values
            case _:
                self._fill(values)
