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
class SyncOCIPlan(Model):
    """An image or chart to copy from the registry of the org to that of an install.

    Attributes:
        dst_registry: Where the copy goes.
        dst_tag: Tag the copy gets.
        src_registry: Where the build is.
        src_tag: Tag of the build.
        sandbox_mode: Present when the work is simulated.
    """

    dst_registry: OCIRegistryRepository | None
    dst_tag: str
    src_registry: OCIRegistryRepository | None
    src_tag: str
    sandbox_mode: SandboxMode | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"dst_registry", "src_registry", "sandbox_mode"})

    def _expand(self, level: Any) -> None:
        values = (
            _oci_registry_repository(level.dst_registry),
            level.dst_tag,
            _oci_registry_repository(level.src_registry),
            level.src_tag,
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.dst_registry,
            self.dst_tag,
            self.src_registry,
            self.src_tag,
            self.sandbox_mode,
        ) = values
        self.__class__ = self._model
