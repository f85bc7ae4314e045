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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            _workflow_step_response_type(get("response_type")),
            get("note", UNSET),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.response_type,
                    self.note,
                ) = values
            case _:
                self._fill(values)
