# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .workflow_queue_item import WorkflowQueueItem

_workflow_queue_item: Callable[[Any], Any] = lazy_decoder(globals(), "WorkflowQueueItem", "_workflow_queue_item")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkflowQueuePositionResponse(Model):
    """The place of a workflow among those that wait for the same install.

    Attributes:
        position: From 1, which is next or already running. 0 if the workflow is in no queue.
        queue_depth: How many workflows are in the queue, this one included.
        signals_ahead: The workflows ahead, front first; the list may be cut short, `position` is not. Null if
            the workflow is in no queue.
    """

    position: int | None = None
    queue_depth: int | None = None
    signals_ahead: list[WorkflowQueueItem] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"signals_ahead"})

    def _expand(self, level: Any) -> None:
        values = (
            level.position,
            level.queue_depth,
            None if (v := level.signals_ahead) is None else decode_items(_workflow_queue_item, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.position,
            self.queue_depth,
            self.signals_ahead,
        ) = values
        self.__class__ = self._model
