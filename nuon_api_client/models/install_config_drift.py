# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_config_drift_component import InstallConfigDriftComponent
    from .install_config_drift_resource import InstallConfigDriftResource

_install_config_drift_component: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallConfigDriftComponent", "_install_config_drift_component"
)
_install_config_drift_resource: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallConfigDriftResource", "_install_config_drift_resource"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfigDrift(Model):
    """Which parts of an install were applied with another app config than its current one.

    Attributes:
        components: All components but images.
        current_app_config_id: App config that the install should have.
        sandbox: Absent before there is a sandbox.
        stack: Absent before there is a stack.
    """

    components: list[InstallConfigDriftComponent] | None = None
    current_app_config_id: str | None = None
    sandbox: InstallConfigDriftResource | None = None
    stack: InstallConfigDriftResource | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"components", "sandbox", "stack"})

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.components) is None else decode_items(_install_config_drift_component, v),
            level.current_app_config_id,
            None if (v := level.sandbox) is None else _install_config_drift_resource(v),
            None if (v := level.stack) is None else _install_config_drift_resource(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.components,
            self.current_app_config_id,
            self.sandbox,
            self.stack,
        ) = values
        self.__class__ = self._model
