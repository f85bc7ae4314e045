# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .queue_signal import QueueSignal
    from .queue_signal_relationship import QueueSignalRelationship

_queue_signal: Callable[[Any], Any] = lazy_decoder(globals(), "QueueSignal", "_queue_signal")
_queue_signal_graph_node: Callable[[Any], Any] = lazy_decoder(
    globals(), "QueueSignalGraphNode", "_queue_signal_graph_node"
)
_queue_signal_relationship: Callable[[Any], Any] = lazy_decoder(
    globals(), "QueueSignalRelationship", "_queue_signal_relationship"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QueueSignalGraphNode(Model):
    """One signal in a tree of signals.

    Attributes:
        children: Signals that this one waited for or put into queues. Absent when there are none, and at the
            depth that was asked for.
        relationship: How it came of its parent. Absent for the root.
        workflow_info: What the workflow engine tells of the work on the signal: its activities with their
            inputs, results and failures. Meant for people. Absent when the engine has nothing, and at the depth that
            was asked for.
    """

    signal: QueueSignal
    children: list[QueueSignalGraphNode] | None = None
    relationship: QueueSignalRelationship | None = None
    workflow_info: dict[str, Any] | None = field(default=None, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset({"signal", "children"})

    def _expand(self, level: Any) -> None:
        values = (
            _queue_signal(level.signal),
            None if (v := level.children) is None else decode_items(_queue_signal_graph_node, v),
            None if (v := level.relationship) is None else _queue_signal_relationship(v),
            level.workflow_info,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.signal,
            self.children,
            self.relationship,
            self.workflow_info,
        ) = values
        self.__class__ = self._model
