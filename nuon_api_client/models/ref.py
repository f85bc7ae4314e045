# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .ref_type import RefType

_ref_type: Callable[[Any], Any] = lazy_decoder(globals(), "RefType", "_ref_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Ref(Model):
    """One reference from the templates of a config to another part of the app, e.g. to an output of a component. The
    keys start with a capital on the wire.

    Attributes:
        input_: The reference as it is written in the template, e.g. `nuon.components.db.outputs.url`.
        name: Name of the component, action, input, secret or output that is meant.
        type_: Kind of the part that is referred to.
        value: Name of the output, for references to a component or an action; else empty.
    """

    input_: str
    name: str
    type_: RefType
    value: str

    _renamed: ClassVar[Mapping[str, str]] = {
        "input_": "Input",
        "name": "Name",
        "type_": "Type",
        "value": "Value",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Input": ("input",),
        "Name": ("name",),
        "Type": ("type",),
        "Value": ("value",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.input_,
            level.name,
            _ref_type(level.type_),
            level.value,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.input_,
            self.name,
            self.type_,
            self.value,
        ) = values
        self.__class__ = self._model
