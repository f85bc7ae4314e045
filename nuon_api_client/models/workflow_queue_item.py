# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .status import Status
    from .workflow_type import WorkflowType

_status: Callable[[Any], Any] = lazy_decoder(globals(), "Status", "_status")
_workflow_type: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowType", "_workflow_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowQueueItem(Model):
    """A workflow that waits in a queue.

    Attributes:
        created_at: To the second.
        workflow_type: Can be empty.
    """

    created_at: datetime | None = None
    metadata: dict[str, str] | None = None
    status: Status | None = None
    workflow_id: str | None = None
    workflow_type: WorkflowType | None = None

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.created_at) is None else parse_time(v),
            level.metadata,
            None if (v := level.status) is None else _status(v),
            level.workflow_id,
            None if (v := level.workflow_type) is None else _workflow_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.created_at,
            self.metadata,
            self.status,
            self.workflow_id,
            self.workflow_type,
        ) = values
        self.__class__ = self._model
