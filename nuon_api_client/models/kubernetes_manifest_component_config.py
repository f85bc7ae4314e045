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
    from .kustomize_config import KustomizeConfig
    from .public_git_vcs_config import PublicGitVCSConfig

_connected_github_vcs_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfig", "_connected_github_vcs_config"
)
_kustomize_config: Callable[[Any], Any] = lazy_decoder(globals(), "KustomizeConfig", "_kustomize_config")
_public_git_vcs_config: Callable[[Any], Any] = lazy_decoder(globals(), "PublicGitVCSConfig", "_public_git_vcs_config")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KubernetesManifestComponentConfig(Model):
    """Settings of a component that is a set of Kubernetes resources, given as text or, since 2026, as a kustomization
    in a repository.

    Attributes:
        component_config_connection_id: Config version that this block belongs to.
        connected_github_vcs_config: Present when a kustomization is in a private repository. Since 2026.
        kustomize: Present when the resources come from a kustomization in place of `manifest`. Since 2026.
        manifest: YAML of the resources. May hold template variables.
        namespace: Namespace of the resources. `default` when none was given.
        public_git_vcs_config: Present when a kustomization is in a public repository. Since 2026.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    component_config_connection_id: str | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_by_id: str | None = None
    kustomize: KustomizeConfig | None = None
    manifest: str | None = None
    namespace: str | None = None
    org_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"connected_github_vcs_config", "kustomize", "public_git_vcs_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.component_config_connection_id,
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            level.created_by_id,
            None if (v := level.kustomize) is None else _kustomize_config(v),
            level.manifest,
            level.namespace,
            level.org_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.component_config_connection_id,
            self.connected_github_vcs_config,
            self.created_by_id,
            self.kustomize,
            self.manifest,
            self.namespace,
            self.org_id,
            self.public_git_vcs_config,
        ) = values
        self.__class__ = self._model
