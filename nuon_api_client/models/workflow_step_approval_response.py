# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.created_at = None if (v := get("created_at")) is None else parse_time(v)
        self.created_by_id = get("created_by_id")
        self.install_workflow_step_approval_id = get("install_workflow_step_approval_id")
        self.note = get("note")
        self.org_id = get("org_id")
        self.type_ = None if (v := get("type")) is None else _workflow_step_response_type(v)
        self.updated_at = None if (v := get("updated_at")) is None else parse_time(v)
