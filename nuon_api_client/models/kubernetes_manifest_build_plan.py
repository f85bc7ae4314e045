# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .kustomize_build_config import KustomizeBuildConfig

_kustomize_build_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "KustomizeBuildConfig", "_kustomize_build_config"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KubernetesManifestBuildPlan(Model):
    """Kubernetes manifests to package.

    Attributes:
        inline_manifest: The manifests as YAML, when `source_type` is `inline`.
        kustomize_config: Options for Kustomize.
        kustomize_path: Directory to build, relative to the repository, when `source_type` is `kustomize`.
        labels: Labels of the result.
        source_type: `inline` or `kustomize`.
    """

    inline_manifest: str | None = None
    kustomize_config: KustomizeBuildConfig | None = None
    kustomize_path: str | None = None
    labels: dict[str, str] | None = None
    source_type: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"kustomize_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.inline_manifest,
            None if (v := level.kustomize_config) is None else _kustomize_build_config(v),
            level.kustomize_path,
            level.labels,
            level.source_type,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.inline_manifest,
            self.kustomize_config,
            self.kustomize_path,
            self.labels,
            self.source_type,
        ) = values
        self.__class__ = self._model
