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
    from .app_input_type import AppInputType

_app_input_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputType", "_app_input_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateRunbookInputRequest(Model):
    """A value that a run of a runbook asks for.

    Attributes:
        name: Must be unique within the config.
        default: Value for runs that give none, as text. Absent or empty means no default.
        display_name: Name for people.
        required: Whether a run must have a value that is not empty. Absent means no.
        sensitive: Whether the value is a secret, to be masked where runs are shown. Absent means no.
        type_: How the text of the value is to be read. Absent means `string`.
    """

    name: str = field(validator=min_len(1))
    default: str | Unset = UNSET
    description: str | Unset = UNSET
    display_name: str | Unset = UNSET
    required: bool | Unset = UNSET
    sensitive: bool | Unset = UNSET
    type_: AppInputType | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.default,
            level.description,
            level.display_name,
            level.required,
            level.sensitive,
            _app_input_type(level.type_),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.default,
            self.description,
            self.display_name,
            self.required,
            self.sensitive,
            self.type_,
        ) = values
        self.__class__ = self._model
