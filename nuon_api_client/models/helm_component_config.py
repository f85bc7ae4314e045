# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .connected_github_vcs_config import ConnectedGithubVCSConfig
    from .helm_config import HelmConfig
    from .public_git_vcs_config import PublicGitVCSConfig

_connected_github_vcs_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfig", "_connected_github_vcs_config"
)
_helm_config: Callable[[Any], Any] = lazy_decoder(globals(), "HelmConfig", "_helm_config")
_public_git_vcs_config: Callable[[Any], Any] = lazy_decoder(globals(), "PublicGitVCSConfig", "_public_git_vcs_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmComponentConfig(Model):
    """Settings of a component that is a Helm chart. The settings of the chart are a copy of `helm_config_json`, filled
    in when the config is read; right after creation look there.

    Attributes:
        chart_name: Name of the Helm release.
        component_config_connection_id: Config version that this block belongs to.
        connected_github_vcs_config: Present when the source is in a private repository.
        helm_config_json: The settings as they are stored.
        namespace: Kubernetes namespace of the release. May hold template variables; empty or absent means a
            namespace named after the install.
        public_git_vcs_config: Present when the source is in a public repository.
        skip_crds: Leave out the custom resource definitions of the chart. Since 2026; absent is false.
        storage_driver: Where Helm keeps its release records. Empty or absent means `configmap`.
        take_ownership: Adopt resources that exist already instead of failing on them. Absent is false.
        values: Single Helm values, key to value. A value may be null.
        values_files: Contents of values files, as text, in the order they are applied.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    chart_name: str | None = None
    component_config_connection_id: str | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_by_id: str | None = None
    helm_config_json: HelmConfig | None = None
    namespace: str | None = None
    org_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None
    skip_crds: bool = False
    storage_driver: str | None = None
    take_ownership: bool = False
    values: dict[str, str] | None = None
    values_files: list[str] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"connected_github_vcs_config", "helm_config_json", "public_git_vcs_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.chart_name,
            level.component_config_connection_id,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            level.created_by_id,
            None if (v := level.helm_config_json) is None else _helm_config(v),
            level.namespace,
            level.org_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
            level.skip_crds,
            level.storage_driver,
            level.take_ownership,
            level.values,
            level.values_files,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.chart_name,
            self.component_config_connection_id,
            self.connected_github_vcs_config,
            self.created_by_id,
            self.helm_config_json,
            self.namespace,
            self.org_id,
            self.public_git_vcs_config,
            self.skip_crds,
            self.storage_driver,
            self.take_ownership,
            self.values,
            self.values_files,
        ) = values
        self.__class__ = self._model
