# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_input_type import AppInputType

_app_input_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputType", "_app_input_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunbookInput(Model):
    """A value that a run of a runbook config asks for.

    Attributes:
        idx: Position in the form, counted from 0.
        default: Value of runs that give none, always as text. Absent means none.
        display_name: Name for people.
        required: Whether a run must have a value that is not empty.
        sensitive: Whether the value is masked where runs are shown.
        type_: How the text of the value is to be read.
    """

    id: str
    created_at: datetime
    idx: int
    name: str
    updated_at: datetime
    created_by_id: str | None = None
    default: str | None = None
    description: str | None = None
    display_name: str | None = None
    org_id: str | None = None
    required: bool = False
    runbook_config_id: str | None = None
    sensitive: bool = False
    type_: AppInputType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.idx,
            level.name,
            parse_time(level.updated_at),
            level.created_by_id,
            level.default,
            level.description,
            level.display_name,
            level.org_id,
            level.required,
            level.runbook_config_id,
            level.sensitive,
            None if (v := level.type_) is None else _app_input_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.idx,
            self.name,
            self.updated_at,
            self.created_by_id,
            self.default,
            self.description,
            self.display_name,
            self.org_id,
            self.required,
            self.runbook_config_id,
            self.sensitive,
            self.type_,
        ) = values
        self.__class__ = self._model
