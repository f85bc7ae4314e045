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

    def _expand(self, level: Any) -> None:
        values = (
            level.plan_contents,
            level.plan_display_contents,
            level.workspace_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.plan_contents,
            self.plan_display_contents,
            self.workspace_id,
        ) = values
        self.__class__ = self._model
