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
    from .install_app_config_change import InstallAppConfigChange
    from .install_config_file_change import InstallConfigFileChange
    from .install_inputs_change import InstallInputsChange
    from .install_stack_change import InstallStackChange
    from .install_update_type import InstallUpdateType

_install_app_config_change: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallAppConfigChange", "_install_app_config_change"
)
_install_config_file_change: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallConfigFileChange", "_install_config_file_change"
)
_install_inputs_change: Callable[[Any], Any] = lazy_decoder(globals(), "InstallInputsChange", "_install_inputs_change")
_install_stack_change: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStackChange", "_install_stack_change")
_install_update_type: Callable[[Any], Any] = lazy_decoder(globals(), "InstallUpdateType", "_install_update_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallUpdate(Model):
    """A change of the configuration of an install. Depending on `type`, one of the four parts is there.

    Attributes:
        id: Id of the version that the change made.
        workflow_id: Workflow that carries the change out. Only for a move to another app config.
    """

    id: str
    created_at: datetime
    type_: InstallUpdateType
    app_config: InstallAppConfigChange | None = None
    created_by_id: str | None = None
    inputs: InstallInputsChange | None = None
    install_config: InstallConfigFileChange | None = None
    stack: InstallStackChange | None = None
    workflow_id: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"app_config", "inputs", "install_config", "stack"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _install_update_type(level.type_),
            None if (v := level.app_config) is None else _install_app_config_change(v),
            level.created_by_id,
            None if (v := level.inputs) is None else _install_inputs_change(v),
            None if (v := level.install_config) is None else _install_config_file_change(v),
            None if (v := level.stack) is None else _install_stack_change(v),
            level.workflow_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.type_,
            self.app_config,
            self.created_by_id,
            self.inputs,
            self.install_config,
            self.stack,
            self.workflow_id,
        ) = values
        self.__class__ = self._model
