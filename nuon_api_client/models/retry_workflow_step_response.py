# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RetryWorkflowStepResponse(Model):
    """The retry was handed to the workflow.

    Attributes:
        retryable: Whether the step takes retries. Absent in Dec 2025, where a step that does not is a 400.
        workflow_id: The workflow that goes on; the same as in the path.
    """

    retryable: bool = False
    workflow_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.retryable,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.retryable,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
