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

    def _expand(self, level: Any) -> None:
        values = (
            level.runtime,
            level.stack_name,
            level.workspace_id,
            level.config,
            level.pulumi_version,
            level.update_plans,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.runtime,
            self.stack_name,
            self.workspace_id,
            self.config,
            self.pulumi_version,
            self.update_plans,
        ) = values
        self.__class__ = self._model
