# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class QueueStatus(Model):
    """What a queue is doing at this moment. The keys start with a capital on the wire.

    Attributes:
        in_flight: Ids of the signals in flight, which are those in status `queued`. Null until the queue has
            started up.
        in_flight_count: How many signals are in flight.
        queue_depth_count: How many signals wait.
        ready: Whether the queue has started up. Until then the counts are 0.
        paused: Whether the queue takes up no more signals until it is resumed.
        stopped: Whether the queue has been shut down.
    """

    in_flight: list[str] | None
    in_flight_count: int
    queue_depth_count: int
    ready: bool
    paused: bool | None = None
    stopped: bool | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "in_flight": "InFlight",
        "in_flight_count": "InFlightCount",
        "queue_depth_count": "QueueDepthCount",
        "ready": "Ready",
        "paused": "Paused",
        "stopped": "Stopped",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "InFlight": ("inFlight",),
        "InFlightCount": ("inFlightCount",),
        "QueueDepthCount": ("queueDepthCount",),
        "Ready": ("ready",),
        "Paused": ("paused",),
        "Stopped": ("stopped",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.in_flight,
            level.in_flight_count,
            level.queue_depth_count,
            level.ready,
            level.paused,
            level.stopped,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.in_flight,
            self.in_flight_count,
            self.queue_depth_count,
            self.ready,
            self.paused,
            self.stopped,
        ) = values
        self.__class__ = self._model
