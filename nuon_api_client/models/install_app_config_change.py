# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_app_config_version import InstallAppConfigVersion
    from .install_config_diff import InstallConfigDiff

_install_app_config_version: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallAppConfigVersion", "_install_app_config_version"
)
_install_config_diff: Callable[[Any], Any] = lazy_decoder(globals(), "InstallConfigDiff", "_install_config_diff")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallAppConfigChange(Model):
    """A move of an install to another app config.

    Attributes:
        diff: Absent when it was not stored.
    """

    diff: InstallConfigDiff | None = None
    version: InstallAppConfigVersion | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"diff", "version"})

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.diff) is None else _install_config_diff(v),
            None if (v := level.version) is None else _install_app_config_version(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.diff,
            self.version,
        ) = values
        self.__class__ = self._model
