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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            parse_time(get("updated_at")),
            get("created_by_id"),
            get("eager_execution", False),
            get("group_idx"),
            get("name"),
            get("parallel", False),
            None if (v := get("queue_signal")) is None else _queue_signal(v),
            get("result_directive"),
            None if (v := get("status")) is None else _composite_status(v),
            [_workflow_step(item) for item in v] if type(v := get("steps")) is list else v,
            get("timeout", 0),
            get("workflow_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
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
            case _:
                self._fill(values)
