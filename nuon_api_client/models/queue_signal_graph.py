# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .queue_signal_graph_node import QueueSignalGraphNode

_queue_signal_graph_node: Callable[[Any], Any] = lazy_decoder(
    globals(), "QueueSignalGraphNode", "_queue_signal_graph_node"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QueueSignalGraph(Model):
    """A signal of the control plane with the signals that came of it.

    Attributes:
        graph: The signal that was asked for.
    """

    graph: QueueSignalGraphNode

    _holds_models: ClassVar[frozenset[str]] = frozenset({"graph"})

    def _expand(self, level: Any) -> None:
        values = (_queue_signal_graph_node(level.graph),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.graph,) = values
        self.__class__ = self._model
