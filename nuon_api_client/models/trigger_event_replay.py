# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerEventReplay(Model):
    """That an event is queued for routing again.

    Attributes:
        replay_id: Id that the dispatches of this replay carry.
    """

    event_id: str
    replay_id: str

    def _expand(self, level: Any) -> None:
        values = (
            level.event_id,
            level.replay_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.event_id,
            self.replay_id,
        ) = values
        self.__class__ = self._model
