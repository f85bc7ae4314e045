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
    from .queue_emitter import QueueEmitter
    from .queue_signal import QueueSignal
    from .workflow_ref import WorkflowRef

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_queue_emitter: Callable[[Any], Any] = lazy_decoder(globals(), "QueueEmitter", "_queue_emitter")
_queue_signal: Callable[[Any], Any] = lazy_decoder(globals(), "QueueSignal", "_queue_signal")
_workflow_ref: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowRef", "_workflow_ref")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Queue(Model):
    """A queue of signals, by which the server works through the tasks of one owner, such as an app branch or an
    install. Of interest to tell why something waits.

    Attributes:
        emitters: Timers that put signals into the queue. Absent when they were not loaded.
        idle_timeout: How long the queue's worker stays without work before it stops. Absent or 0 when no time is
            set.
        max_depth: How many signals may wait.
        max_in_flight: How many signals are worked on at the same time.
        metadata: Notes of the server on the queue. A value may be null.
        owner_id: The object the queue works for.
        owner_type: Kind of the owner, as the name of its table, such as `app_branches`.
        queue_signal: The signals of the queue, in spite of the singular. Absent when they were not loaded.
        workflow: The server's internal process that works on the queue.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    created_by_id: str | None = None
    emitters: list[QueueEmitter] | None = None
    idle_timeout: int = 0
    max_depth: int | None = None
    max_in_flight: int | None = None
    metadata: dict[str, str] | None = None
    name: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    queue_signal: list[QueueSignal] | None = None
    status_v2: CompositeStatus | None = None
    workflow: WorkflowRef | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"emitters", "queue_signal", "status_v2", "workflow"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.emitters) is None else decode_items(_queue_emitter, v),
            level.idle_timeout,
            level.max_depth,
            level.max_in_flight,
            level.metadata,
            level.name,
            level.org_id,
            level.owner_id,
            level.owner_type,
            None if (v := level.queue_signal) is None else decode_items(_queue_signal, v),
            None if (v := level.status_v2) is None else _composite_status(v),
            None if (v := level.workflow) is None else _workflow_ref(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.created_by_id,
            self.emitters,
            self.idle_timeout,
            self.max_depth,
            self.max_in_flight,
            self.metadata,
            self.name,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.queue_signal,
            self.status_v2,
            self.workflow,
        ) = values
        self.__class__ = self._model
