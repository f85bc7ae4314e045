# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger_dispatch_status import TriggerDispatchStatus

_trigger_dispatch_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "TriggerDispatchStatus", "_trigger_dispatch_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerDispatchSummary(Model):
    """What an event started, in short.

    Attributes:
        error: Why the last attempt failed. Absent when it did not.
    """

    id: str
    status: TriggerDispatchStatus
    error: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _trigger_dispatch_status(level.status),
            level.error,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.status,
            self.error,
        ) = values
        self.__class__ = self._model
