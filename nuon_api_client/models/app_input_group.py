# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_input import AppInput

_app_input: Callable[[Any], Any] = lazy_decoder(globals(), "AppInput", "_app_input")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppInputGroup(Model):
    """A heading under which inputs are shown together.

    Attributes:
        app_input_id: The input config this group belongs to, in spite of the name.
        app_inputs: The inputs of the group. Absent where the group is itself shown inside an input.
        index: Position in the form. Absent means 0.
    """

    id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app_input_id: str | None = None
    app_inputs: list[AppInput] | None = None
    created_by_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    index: int = 0
    org_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"app_inputs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            level.app_input_id,
            None if (v := level.app_inputs) is None else decode_items(_app_input, v),
            level.created_by_id,
            level.description,
            level.display_name,
            level.index,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.updated_at,
            self.app_input_id,
            self.app_inputs,
            self.created_by_id,
            self.description,
            self.display_name,
            self.index,
            self.org_id,
        ) = values
        self.__class__ = self._model
