# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            None if (v := get("registry")) is None else _oci_registry_repository(v),
            get("tag"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.registry,
                    self.tag,
                ) = values
            case _:
                self._fill(values)
