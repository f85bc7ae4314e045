# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .workflow_step_response_type import WorkflowStepResponseType

_workflow_step_response_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepResponseType", "_workflow_step_response_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateWorkflowStepApprovalResponseResponse(Model):
    """The answer as it was stored.

    Attributes:
        id: Id of the answer, not of the approval.
        type_: The `response_type` that was sent.
    """

    id: str
    note: str
    type_: WorkflowStepResponseType

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.note,
            _workflow_step_response_type(level.type_),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.note,
            self.type_,
        ) = values
        self.__class__ = self._model
