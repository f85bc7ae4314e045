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
class ContainerImagePullPlan(Model):
    """An existing image to copy.

    Attributes:
        repo_config: Where the image is.
        tag: Tag to copy. Not used when `update_policy` is set.
        previous_source_digest: Digest copied last time. When it is still the same nothing is copied. Empty when
            not known.
        update_policy: Version constraint such as `~1.25.0`; the highest tag that satisfies it is copied. Empty
            when not used.
    """

    image: str
    repo_config: OCIRegistryRepository | None
    tag: str
    previous_source_digest: str | None = None
    update_policy: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"repo_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.image,
            _oci_registry_repository(level.repo_config),
            level.tag,
            level.previous_source_digest,
            level.update_policy,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.image,
            self.repo_config,
            self.tag,
            self.previous_source_digest,
            self.update_policy,
        ) = values
        self.__class__ = self._model
