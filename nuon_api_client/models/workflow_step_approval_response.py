# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .workflow_step_response_type import WorkflowStepResponseType

_workflow_step_response_type: Callable[[Any], Any] = lazy_decoder(
    globals(), "WorkflowStepResponseType", "_workflow_step_response_type"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowStepApprovalResponse(Model):
    """The answer to an approval. A workflow that approves everything answers for itself, with a note that starts with
    `auto-approved`.

    Attributes:
        created_by_id: Account that answered.
        install_workflow_step_approval_id: The approval that was answered.
        note: Free text of whoever answered.
    """

    id: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    install_workflow_step_approval_id: str | None = None
    note: str | None = None
    org_id: str | None = None
    type_: WorkflowStepResponseType | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.install_workflow_step_approval_id,
            level.note,
            level.org_id,
            None if (v := level.type_) is None else _workflow_step_response_type(v),
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.created_by_id,
            self.install_workflow_step_approval_id,
            self.note,
            self.org_id,
            self.type_,
            self.updated_at,
        ) = values
        self.__class__ = self._model
