# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .queue_signal import QueueSignal
    from .workflow_step import WorkflowStep

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_queue_signal: Callable[[Any], Any] = lazy_decoder(globals(), "QueueSignal", "_queue_signal")
_workflow_step: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowStep", "_workflow_step")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowStepGroup(Model):
    """Steps of a workflow that belong together, such as plan and apply of one component. Newer control planes only.

    Attributes:
        eager_execution: Whether the group may start before the rest of the workflow is worked out. Not stored.
        group_idx: Place of the group in the workflow.
        parallel: Whether its steps run side by side.
        queue_signal: The queue entry that runs the group.
        result_directive: What the group's outcome means for the workflow: `continue`, `stop`, `retry-group`,
            `skip-group` or `await-approval`. The set is open.
        steps: In execution order.
        timeout: Nanoseconds the group may run: the sum of its steps' timeouts, or the longest if they run side
            by side. 0 or absent means the default.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    eager_execution: bool = False
    group_idx: int | None = None
    name: str | None = None
    parallel: bool = False
    queue_signal: QueueSignal | None = None
    result_directive: str | None = None
    status: CompositeStatus | None = None
    steps: list[WorkflowStep] | None = None
    timeout: int = 0
    workflow_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"queue_signal", "status", "steps"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.eager_execution,
            level.group_idx,
            level.name,
            level.parallel,
            None if (v := level.queue_signal) is None else _queue_signal(v),
            level.result_directive,
            None if (v := level.status) is None else _composite_status(v),
            None if (v := level.steps) is None else decode_items(_workflow_step, v),
            level.timeout,
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.eager_execution,
            self.group_idx,
            self.name,
            self.parallel,
            self.queue_signal,
            self.result_directive,
            self.status,
            self.steps,
            self.timeout,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
