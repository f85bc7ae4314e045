# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SkipWorkflowStepResponse(Model):
    """The skip was handed to the workflow.

    Attributes:
        skippable: Whether the step can be skipped.
        workflow_id: The workflow that goes on; the same as in the path.
    """

    skippable: bool = False
    workflow_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("skippable", False),
            get("workflow_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.skippable,
                    self.workflow_id,
                ) = values
            case _:
                self._fill(values)
