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

    def _expand(self, level: Any) -> None:
        values = (
            level.error,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.error,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
