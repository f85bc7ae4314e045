# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_config_version import InstallConfigVersion

_install_config_version: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallConfigVersion", "_install_config_version"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfigFileChange(Model):
    """A new version of the config file of an install."""

    version: InstallConfigVersion | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"version"})

    def _expand(self, level: Any) -> None:
        values = (None if (v := level.version) is None else _install_config_version(v),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.version,) = values
        self.__class__ = self._model
