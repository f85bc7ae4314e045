# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PulumiBackend(Model):
    """Where the state of a Pulumi sandbox is kept and how to run it.

    Attributes:
        runtime: Language the program is written in.
        workspace_id: Workspace the state is kept in.
        config: Configuration of the stack.
        update_plans: True to apply exactly what was previewed.
    """

    runtime: str
    stack_name: str
    workspace_id: str
    config: dict[str, str] | None = field(default=None, repr=False)
    pulumi_version: str | None = None
    update_plans: bool = False

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("runtime"),
            get("stack_name"),
            get("workspace_id"),
            get("config"),
            get("pulumi_version"),
            get("update_plans", False),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.runtime,
                    self.stack_name,
                    self.workspace_id,
                    self.config,
                    self.pulumi_version,
                    self.update_plans,
                ) = values
            case _:
                self._fill(values)
