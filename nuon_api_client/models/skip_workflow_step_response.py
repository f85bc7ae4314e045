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

    def _expand(self, level: Any) -> None:
        values = (
            level.skippable,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.skippable,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
