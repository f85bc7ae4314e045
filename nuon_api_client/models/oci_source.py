# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .oci_registry_repository import OCIRegistryRepository

_oci_registry_repository: Callable[[Any], Any] = lazy_decoder(
    globals(), "OCIRegistryRepository", "_oci_registry_repository"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OCISource(Model):
    """A packaged sandbox in an image registry."""

    registry: OCIRegistryRepository | None = None
    tag: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"registry"})

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.registry) is None else _oci_registry_repository(v),
            level.tag,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.registry,
            self.tag,
        ) = values
        self.__class__ = self._model
