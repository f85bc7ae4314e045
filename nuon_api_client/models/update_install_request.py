# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .create_install_metadata import CreateInstallMetadata
    from .patch_install_config_params import PatchInstallConfigParams

_create_install_metadata: Callable[[Any], Any] = lazy_decoder(
    globals(), "CreateInstallMetadata", "_create_install_metadata"
)
_patch_install_config_params: Callable[[Any], Any] = lazy_decoder(
    globals(), "PatchInstallConfigParams", "_patch_install_config_params"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateInstallRequest(Model):
    """Changes to an install. Only the name, the metadata and the approval option can be changed.

    Attributes:
        install_config: Leave it out to keep the settings.
        metadata: Replaces all stored metadata when present.
        name: Leave it out to keep the name.

    Example:
        >>> body = UpdateInstallRequest(name="globex-production")
    """

    install_config: PatchInstallConfigParams | Unset | None = UNSET
    metadata: CreateInstallMetadata | Unset = UNSET
    name: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"install_config", "metadata"})

    def _expand(self, level: Any) -> None:
        values = (
            _patch_install_config_params(level.install_config),
            _create_install_metadata(level.metadata),
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.install_config,
            self.metadata,
            self.name,
        ) = values
        self.__class__ = self._model
