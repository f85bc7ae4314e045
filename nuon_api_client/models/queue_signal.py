# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .callback_ref import CallbackRef
    from .composite_status import CompositeStatus
    from .queue import Queue
    from .signal_context import SignalContext
    from .signal_data import SignalData
    from .workflow_ref import WorkflowRef

_callback_ref: Callable[[Any], Any] = lazy_decoder(globals(), "CallbackRef", "_callback_ref")
_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")
_signal_context: Callable[[Any], Any] = lazy_decoder(globals(), "SignalContext", "_signal_context")
_signal_data: Callable[[Any], Any] = lazy_decoder(globals(), "SignalData", "_signal_data")
_workflow_ref: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowRef", "_workflow_ref")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QueueSignal(Model):
    """One entry in a queue of the control plane, the unit of work behind a workflow, group or step. Useful to debug a
    workflow that does not move.

    Attributes:
        execution_count: How often it was executed.
        signal: The work's own parameters.
        type_: Kind of work.
        workflow: Reference into the workflow engine.
        callback: Told when the work is done.
        callbacks: All that are told when the work is done.
        emitter_id: The schedule or trigger that made the entry. Absent if a request did.
        owner_id: Id of the workflow, group or step it was made for.
        owner_type: Kind of owner, as a table name.
        signal_context: On whose behalf the work is done.
    """

    id: str
    created_at: datetime
    execution_count: int
    queue: Queue
    signal: SignalData
    status: CompositeStatus
    type_: str
    updated_at: datetime
    workflow: WorkflowRef
    callback: CallbackRef | None = None
    callbacks: list[CallbackRef] | None = None
    created_by_id: str | None = None
    dedupe_key: str | None = None
    emitter_id: str | None = None
    enqueued: bool = False
    expires_at: datetime | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    queue_id: str | None = None
    signal_context: SignalContext | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"queue", "signal", "status", "workflow", "callback", "callbacks", "signal_context"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.execution_count,
            _queue(level.queue),
            _signal_data(level.signal),
            _composite_status(level.status),
            level.type_,
            parse_time(level.updated_at),
            _workflow_ref(level.workflow),
            None if (v := level.callback) is None else _callback_ref(v),
            None if (v := level.callbacks) is None else decode_items(_callback_ref, v),
            level.created_by_id,
            level.dedupe_key,
            level.emitter_id,
            level.enqueued,
            None if (v := level.expires_at) is None else parse_time(v),
            level.org_id,
            level.owner_id,
            level.owner_type,
            level.queue_id,
            None if (v := level.signal_context) is None else _signal_context(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.execution_count,
            self.queue,
            self.signal,
            self.status,
            self.type_,
            self.updated_at,
            self.workflow,
            self.callback,
            self.callbacks,
            self.created_by_id,
            self.dedupe_key,
            self.emitter_id,
            self.enqueued,
            self.expires_at,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.queue_id,
            self.signal_context,
        ) = values
        self.__class__ = self._model
