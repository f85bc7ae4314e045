# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger_filter_type import TriggerFilterType

_trigger_filter_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilterType", "_trigger_filter_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerFilterEvaluation(Model):
    """How one filter of a rule was held against an event.

    Attributes:
        error: Why it could not be decided. Absent when it could.
        expected: What the filter compares with.
        from_: Part of the event that `path` looks into.
        selected: What was found in the event. Absent when nothing was.
        truncated: Whether `selected` was cut.
    """

    error: str | None = None
    expected: Any = None
    from_: str | None = None
    matched: bool = False
    op: TriggerFilterType | None = None
    path: str | None = None
    selected: list[Any] | None = field(default=None, repr=False)
    truncated: bool = False

    _renamed: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.error,
            level.expected,
            level.from_,
            level.matched,
            None if (v := level.op) is None else _trigger_filter_type(v),
            level.path,
            level.selected,
            level.truncated,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.error,
            self.expected,
            self.from_,
            self.matched,
            self.op,
            self.path,
            self.selected,
            self.truncated,
        ) = values
        self.__class__ = self._model
