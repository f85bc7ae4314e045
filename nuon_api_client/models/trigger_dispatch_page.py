# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger_dispatch import TriggerDispatch

_trigger_dispatch: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerDispatch", "_trigger_dispatch")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerDispatchPage(Model):
    """One page of dispatches.

    Attributes:
        items: Newest first.
        next_cursor: Cursor of the next page. Absent on the last one.
    """

    items: list[TriggerDispatch]
    next_cursor: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"items"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_trigger_dispatch, level.items),
            level.next_cursor,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.items,
            self.next_cursor,
        ) = values
        self.__class__ = self._model
