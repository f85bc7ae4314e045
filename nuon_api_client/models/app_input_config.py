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
    from .app_input_group import AppInputGroup
    from .install_inputs import InstallInputs

_app_input: Callable[[Any], Any] = lazy_decoder(globals(), "AppInput", "_app_input")
_app_input_group: Callable[[Any], Any] = lazy_decoder(globals(), "AppInputGroup", "_app_input_group")
_install_inputs: Callable[[Any], Any] = lazy_decoder(globals(), "InstallInputs", "_install_inputs")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppInputConfig(Model):
    """The inputs part of an app config, with every input and the groups they are shown in. A new version comes with
    each sync.

    Attributes:
        input_groups: Groups, each with its inputs. Absent when they were not loaded.
        inputs: All inputs, each with its group. Absent when they were not loaded.
        install_inputs: Values that installs gave for this version. Absent unless they were loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    created_by_id: str | None = None
    input_groups: list[AppInputGroup] | None = None
    inputs: list[AppInput] | None = None
    install_inputs: list[InstallInputs] | None = None
    org_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"input_groups", "inputs", "install_inputs"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.created_by_id,
            None if (v := level.input_groups) is None else decode_items(_app_input_group, v),
            None if (v := level.inputs) is None else decode_items(_app_input, v),
            None if (v := level.install_inputs) is None else decode_items(_install_inputs, v),
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.created_by_id,
            self.input_groups,
            self.inputs,
            self.install_inputs,
            self.org_id,
        ) = values
        self.__class__ = self._model
