# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformSandboxMode(Model):
    """A made-up Terraform plan and state for simulated work.

    Attributes:
        plan_contents: The made-up plan as Terraform would write it.
        plan_display_contents: The made-up plan as JSON text.
        state_json: The made-up state as JSON in base64, in the form of `terraform show -json`.
        workspace_id: Workspace the state is kept in.
    """

    plan_contents: str
    plan_display_contents: str
    state_json: str | None
    workspace_id: str

    def _expand(self, level: Any) -> None:
        values = (
            level.plan_contents,
            level.plan_display_contents,
            level.state_json,
            level.workspace_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.plan_contents,
            self.plan_display_contents,
            self.state_json,
            self.workspace_id,
        ) = values
        self.__class__ = self._model
