# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .queue_emitter_mode import QueueEmitterMode
    from .signal_data import SignalData
    from .workflow_ref import WorkflowRef

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_queue_emitter_mode: Callable[[Any], Any] = lazy_decoder(globals(), "QueueEmitterMode", "_queue_emitter_mode")
_signal_data: Callable[[Any], Any] = lazy_decoder(globals(), "SignalData", "_signal_data")
_workflow_ref: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowRef", "_workflow_ref")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QueueEmitter(Model):
    """A timer that puts a signal into a queue, by a cron schedule or once at a given time.

    Attributes:
        cron_schedule: Cron expression. Only for mode `cron`.
        emit_count: How many signals were put into the queue so far. Absent means 0.
        fired: Whether a timer that fires once has done so.
        jitter_window: Window over which timers of the same schedule are spread, in nanoseconds; each timer has a
            fixed place in it. Absent or 0 means none.
        last_emitted_at: Absent until the first signal.
        mode: Whether the timer repeats.
        next_emit_at: When the next signal is due. Absent when none is.
        scheduled_at: When a timer that fires once does so.
        signal_expires_in: How long each signal stays valid after it was put into the queue, in nanoseconds.
            Absent means for ever.
        signal_template: The signal to put into the queue.
        signal_type: Kind of the signal.
        workflow: The server's internal process that runs the timer.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    cron_schedule: str | None = None
    description: str | None = None
    emit_count: int = 0
    fired: bool = False
    jitter_window: int = 0
    last_emitted_at: datetime | None = None
    mode: QueueEmitterMode | None = None
    name: str | None = None
    next_emit_at: datetime | None = None
    org_id: str | None = None
    queue_id: str | None = None
    scheduled_at: datetime | None = None
    signal_expires_in: int | None = None
    signal_template: SignalData | None = None
    signal_type: str | None = None
    status: CompositeStatus | None = None
    workflow: WorkflowRef | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"signal_template", "status", "workflow"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            level.cron_schedule,
            level.description,
            level.emit_count,
            level.fired,
            level.jitter_window,
            None if (v := level.last_emitted_at) is None else parse_time(v),
            None if (v := level.mode) is None else _queue_emitter_mode(v),
            level.name,
            None if (v := level.next_emit_at) is None else parse_time(v),
            level.org_id,
            level.queue_id,
            None if (v := level.scheduled_at) is None else parse_time(v),
            level.signal_expires_in,
            None if (v := level.signal_template) is None else _signal_data(v),
            level.signal_type,
            None if (v := level.status) is None else _composite_status(v),
            None if (v := level.workflow) is None else _workflow_ref(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.cron_schedule,
            self.description,
            self.emit_count,
            self.fired,
            self.jitter_window,
            self.last_emitted_at,
            self.mode,
            self.name,
            self.next_emit_at,
            self.org_id,
            self.queue_id,
            self.scheduled_at,
            self.signal_expires_in,
            self.signal_template,
            self.signal_type,
            self.status,
            self.workflow,
        ) = values
        self.__class__ = self._model
