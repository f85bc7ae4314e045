# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .status import Status

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_status: Callable[[Any], Any] = lazy_decoder(globals(), "Status", "_status")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CompositeStatus(Model):
    """A status with the reason for it and what came before.

    Attributes:
        created_at_ts: When the status was set, in seconds since 1970.
        history: Earlier statuses, oldest first. They have no history of their own.
        metadata: Details, kept from one status to the next. `reason` and `error_message` are common.
        status: The bare status. Which values occur depends on what it is the status of.
        status_human_description: Reason for people. Absent when there is none.
    """

    created_at_ts: int = 0
    created_by_id: str | None = None
    history: list[CompositeStatus] | None = None
    metadata: dict[str, Any] | None = None
    status: Status | None = None
    status_human_description: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"history"})

    def _expand(self, level: Any) -> None:
        values = (
            level.created_at_ts,
            level.created_by_id,
            None if (v := level.history) is None else decode_items(_composite_status, v),
            level.metadata,
            None if (v := level.status) is None else _status(v),
            level.status_human_description,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.created_at_ts,
            self.created_by_id,
            self.history,
            self.metadata,
            self.status,
            self.status_human_description,
        ) = values
        self.__class__ = self._model
