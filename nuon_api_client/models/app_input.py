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
    from .app_input_group import AppInputGroup
    from .app_input_source import AppInputSource
    from .app_input_type import AppInputType

_app_input_group: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputGroup", "_app_input_group")
_app_input_source: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputSource", "_app_input_source")
_app_input_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputType", "_app_input_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppInput(Model):
    """One value that an install of the app needs or accepts. An input of source `customer` is entered with the
    customer's stack, one of source `vendor` when the install is made or changed.

    Attributes:
        name: Key of the value, unique in its input config and used in templates.
        app_input_id: The input config this input belongs to, in spite of the name.
        cloudformation_stack_name: Derived name of the resource in the customer's stack. Only for source
            `customer`.
        cloudformation_stack_parameter_name: Derived name of the parameter in the customer's stack. Only for
            source `customer`.
        default: Value of an install that gives none, always as text. For type `json` it is JSON text.
        group: The group of `group_id`. Absent when it was not loaded.
        index: Position in the form. Absent means 0.
        internal: Without effect; it was meant for inputs that only vendors see.
        required: Whether an install must give a value that is not empty.
        sensitive: Whether the value is redacted where install inputs are shown.
        source: Who gives the value. An API call that sets an input of source `customer` is refused.
        type_: How to read the text of the value. Absent for inputs of older configs.
    """

    id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app_input_id: str | None = None
    cloudformation_stack_name: str | None = None
    cloudformation_stack_parameter_name: str | None = None
    created_by_id: str | None = None
    default: str | None = None
    description: str | None = None
    display_name: str | None = None
    group: AppInputGroup | None = None
    group_id: str | None = None
    index: int = 0
    internal: bool = False
    org_id: str | None = None
    required: bool = False
    sensitive: bool = False
    source: AppInputSource | None = None
    type_: AppInputType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"group"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            level.app_input_id,
            level.cloudformation_stack_name,
            level.cloudformation_stack_parameter_name,
            level.created_by_id,
            level.default,
            level.description,
            level.display_name,
            None if (v := level.group) is None else _app_input_group(v),
            level.group_id,
            level.index,
            level.internal,
            level.org_id,
            level.required,
            level.sensitive,
            None if (v := level.source) is None else _app_input_source(v),
            None if (v := level.type_) is None else _app_input_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.updated_at,
            self.app_input_id,
            self.cloudformation_stack_name,
            self.cloudformation_stack_parameter_name,
            self.created_by_id,
            self.default,
            self.description,
            self.display_name,
            self.group,
            self.group_id,
            self.index,
            self.internal,
            self.org_id,
            self.required,
            self.sensitive,
            self.source,
            self.type_,
        ) = values
        self.__class__ = self._model
