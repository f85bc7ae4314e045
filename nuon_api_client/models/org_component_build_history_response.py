# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .org_component_build_history_item import OrgComponentBuildHistoryItem

_org_component_build_history_item: Callable[[Any], Any] = lazy_decoder(
    globals(), "OrgComponentBuildHistoryItem", "_org_component_build_history_item"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgComponentBuildHistoryResponse(Model):
    """One page of the build history of the org.

    Attributes:
        items: Newest build first.
        next_cursor: Cursor for older builds. Null at the end.
        previous_cursor: Cursor for newer builds. Null on the first page.
    """

    items: list[OrgComponentBuildHistoryItem]
    next_cursor: str | None = None
    previous_cursor: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"items"})

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_org_component_build_history_item, level.items),
            level.next_cursor,
            level.previous_cursor,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.items,
            self.next_cursor,
            self.previous_cursor,
        ) = values
        self.__class__ = self._model
