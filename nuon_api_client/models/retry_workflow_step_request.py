# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .retry_workflow_step_operation import RetryWorkflowStepOperation

_retry_workflow_step_operation: Callable[[Any], Any] = lazy_decoder(
    globals(), "RetryWorkflowStepOperation", "_retry_workflow_step_operation"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RetryWorkflowStepRequest(Model):
    """How to go on after a failed step. Dec 2025 needs it; newer control planes ignore it.

    Attributes:
        step_id: The same step id as in the path: this one decides what runs.

    Example:
        >>> body = RetryWorkflowStepRequest(
        ...     operation=RetryWorkflowStepOperation("retry-step"), step_id="iws2m4n6b8v0c1x3z5l7k9j1h3"
        ... )
    """

    operation: RetryWorkflowStepOperation
    step_id: str

    def _expand(self, level: Any) -> None:
        values = (
            _retry_workflow_step_operation(level.operation),
            level.step_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.operation,
            self.step_id,
        ) = values
        self.__class__ = self._model
