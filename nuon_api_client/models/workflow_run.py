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
    from .composite_status import CompositeStatus
    from .workflow_run_type import WorkflowRunType

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_workflow_run_type: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowRunType", "_workflow_run_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowRun(Model):
    """One stretch of a workflow's execution, from its start or a resumption to the next pause or the end.

    Attributes:
        finished_at: Absent while this stretch runs.
        start_from_idx: Index at which the execution begins. Absent means 0, the beginning.
        trigger_step_id: The step whose retry, skip or approval began this stretch. Absent for the first.
        type_: What began this stretch.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    finished_at: datetime | None = None
    start_from_idx: int = 0
    started_at: datetime | None = None
    status: CompositeStatus | None = None
    trigger_step_id: str | None = None
    type_: WorkflowRunType | None = None
    workflow_id: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"status"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.finished_at) is None else parse_time(v),
            level.start_from_idx,
            None if (v := level.started_at) is None else parse_time(v),
            None if (v := level.status) is None else _composite_status(v),
            level.trigger_step_id,
            None if (v := level.type_) is None else _workflow_run_type(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.finished_at,
            self.start_from_idx,
            self.started_at,
            self.status,
            self.trigger_step_id,
            self.type_,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
