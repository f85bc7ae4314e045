# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .workflow_step_response_type import WorkflowStepResponseType

_workflow_step_response_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepResponseType", "_workflow_step_response_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateWorkflowStepApprovalResponseRequest(Model):
    """An answer to an approval.

    Attributes:
        response_type: Send one of `approve`, `deny`, `deny-skip-current`, `deny-skip-current-and-dependents`,
            `retry`. Anything else is stored as it is and, in Dec 2025, counts as a denial; `auto-approve` too.
        note: Free text, kept with the answer.

    Example:
        >>> body = CreateWorkflowStepApprovalResponseRequest(
        ...     response_type=WorkflowStepResponseType("approve"), note="Seen by Ada."
        ... )
    """

    response_type: WorkflowStepResponseType
    note: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            _workflow_step_response_type(level.response_type),
            level.note,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.response_type,
            self.note,
        ) = values
        self.__class__ = self._model
