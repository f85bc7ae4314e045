# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .helm_repo_config import HelmRepoConfig

_helm_repo_config: Callable[[Any], Any] = lazy_decoder(globals(), "HelmRepoConfig", "_helm_repo_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmConfig(Model):
    """Settings of a Helm chart as they are stored.

    Attributes:
        chart_name: Name of the Helm release.
        namespace: Kubernetes namespace of the release. May hold template variables; empty or absent means a
            namespace named after the install.
        storage_driver: Where Helm keeps its release records. Empty or absent means `configmap`.
        values: Single Helm values, key to value. A value may be null.
        values_files: Contents of values files, as text, in the order they are applied.
        helm_repo_config: Helm repository the chart comes from. In Dec 2025 it is written always, with empty
            texts when the chart comes from git.
        skip_crds: Leave out the custom resource definitions of the chart. Since 2026; absent is false.
        take_ownership: Adopt resources that exist already instead of failing on them. Absent is false.
    """

    chart_name: str
    namespace: str
    storage_driver: str
    values: dict[str, str] | None
    values_files: list[str] | None
    helm_repo_config: HelmRepoConfig | None = None
    skip_crds: bool = False
    take_ownership: bool = False

    _holds_models: ClassVar[frozenset[str]] = frozenset({"helm_repo_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.chart_name,
            level.namespace,
            level.storage_driver,
            level.values,
            level.values_files,
            None if (v := level.helm_repo_config) is None else _helm_repo_config(v),
            level.skip_crds,
            level.take_ownership,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.chart_name,
            self.namespace,
            self.storage_driver,
            self.values,
            self.values_files,
            self.helm_repo_config,
            self.skip_crds,
            self.take_ownership,
        ) = values
        self.__class__ = self._model
