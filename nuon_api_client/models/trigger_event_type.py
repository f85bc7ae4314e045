# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerEventType(Model):
    """A type of events that a trigger has seen.

    Attributes:
        count: How many events of it there are.
    """

    count: int
    event_type: str

    def _expand(self, level: Any) -> None:
        values = (
            level.count,
            level.event_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.count,
            self.event_type,
        ) = values
        self.__class__ = self._model
