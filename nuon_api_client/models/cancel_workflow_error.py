# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CancelWorkflowError(Model):
    """Why one workflow was not cancelled.

    Attributes:
        error: Reason in words, for example that the workflow is already over.
    """

    error: str | None = None
    workflow_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("error"),
            get("workflow_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.error,
                    self.workflow_id,
                ) = values
            case _:
                self._fill(values)
