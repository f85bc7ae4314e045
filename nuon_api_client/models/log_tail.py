# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .log_record import LogRecord

_log_record: Callable[[Any], Any] = lazy_decoder(globals(), "LogRecord", "_log_record")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LogTail(Model):
    """The log lines that came after a cursor.

    Attributes:
        has_more: True when more lines are ready; ask again at once.
        logs: Lines, oldest first, at most 100. Empty when the wait ended without any.
        next_: Cursor to send as `since`. Empty when nothing was ever read; then keep the previous one.
    """

    has_more: bool
    logs: list[LogRecord]
    next_: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "next_": "next",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"logs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.has_more,
            decode_items(_log_record, level.logs),
            level.next_,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.has_more,
            self.logs,
            self.next_,
        ) = values
        self.__class__ = self._model
