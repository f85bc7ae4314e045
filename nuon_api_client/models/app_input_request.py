# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_input_source import AppInputSource
    from .app_input_type import AppInputType

_app_input_source: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputSource", "_app_input_source")
_app_input_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputType", "_app_input_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppInputRequest(Model):
    """A value that an install of the app needs or accepts.

    Attributes:
        group: Key of the group it is shown in, one of those sent along.
        index: Position in the form; the lowest comes first.
        type_: How to read the text of the value. A server of Dec 2025 refuses an input without it.
        default: Value of an install that gives none, always as text. For type `json` it is JSON text.
        internal: Without effect; it was meant for inputs that only vendors see.
        required: Whether an install must give a value that is not empty. Absent means no.
        sensitive: Whether the value is redacted where install inputs are shown. Absent means no.
        source: Who gives the value. Absent means the vendor.
    """

    description: str = field(validator=min_len(1))
    display_name: str = field(validator=min_len(1))
    group: str = field(validator=min_len(1))
    index: int
    type_: AppInputType
    default: str | Unset = UNSET
    internal: bool | Unset = UNSET
    required: bool | Unset = UNSET
    sensitive: bool | Unset = UNSET
    source: AppInputSource | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.display_name,
            level.group,
            level.index,
            _app_input_type(level.type_),
            level.default,
            level.internal,
            level.required,
            level.sensitive,
            _app_input_source(level.source),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.display_name,
            self.group,
            self.index,
            self.type_,
            self.default,
            self.internal,
            self.required,
            self.sensitive,
            self.source,
        ) = values
        self.__class__ = self._model
