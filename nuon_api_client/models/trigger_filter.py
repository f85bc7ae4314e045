# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .trigger_filter_type import TriggerFilterType

_trigger_filter_type: Callable[[Any], Any] = lazy_decoder(globals(), "TriggerFilterType", "_trigger_filter_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerFilter(Model):
    """A condition of a trigger rule on one field of an incoming event.

    Attributes:
        op: How the field is compared with `value`.
        path: Path of the field within the event.
        from_: Which part of the event `path` looks into.
        value: What the field is compared with: any JSON value, null included.
    """

    op: TriggerFilterType
    path: str
    from_: str | None = None
    value: Any = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "from_": "from",
    }

    def _expand(self, level: Any) -> None:
        values = (
            _trigger_filter_type(level.op),
            level.path,
            level.from_,
            level.value,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.op,
            self.path,
            self.from_,
            self.value,
        ) = values
        self.__class__ = self._model
