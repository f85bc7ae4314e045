# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .oci_registry_repository import OCIRegistryRepository
    from .sandbox_mode import SandboxMode

_oci_registry_repository: Callable[[Any], Any] = lazy_decoder(
    globals(), "OCIRegistryRepository", "_oci_registry_repository"
)
_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxMode", "_sandbox_mode")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FetchImageMetadataPlan(Model):
    """An image to look up.

    Attributes:
        registry: Where the image is.
        tag: Tag to look up.
        sandbox_mode: Present when the work is simulated.
    """

    registry: OCIRegistryRepository
    tag: str
    include_attestation_layers: bool = False
    include_attestation_manifests: bool = False
    include_index: bool = False
    sandbox_mode: SandboxMode | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"registry", "sandbox_mode"})

    def _expand(self, level: Any) -> None:
        values = (
            _oci_registry_repository(level.registry),
            level.tag,
            level.include_attestation_layers,
            level.include_attestation_manifests,
            level.include_index,
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.registry,
            self.tag,
            self.include_attestation_layers,
            self.include_attestation_manifests,
            self.include_index,
            self.sandbox_mode,
        ) = values
        self.__class__ = self._model
