# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PulumiSandboxMode(Model):
    """A made-up Pulumi plan for simulated work.

    Attributes:
        plan_display_contents: The made-up plan for reading.
    """

    plan_contents: str | None = None
    plan_display_contents: str | None = None
    workspace_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("plan_contents"),
            get("plan_display_contents"),
            get("workspace_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.plan_contents,
                    self.plan_display_contents,
                    self.workspace_id,
                ) = values
            case _:
                self._fill(values)
