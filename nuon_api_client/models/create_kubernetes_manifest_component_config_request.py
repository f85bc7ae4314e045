# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .connected_github_vcs_config_request import ConnectedGithubVCSConfigRequest
    from .health_probe_request import HealthProbeRequest
    from .kustomize_config_request import KustomizeConfigRequest
    from .public_git_vcs_config_request import PublicGitVCSConfigRequest

_connected_github_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfigRequest", "_connected_github_vcs_config_request"
)
_health_probe_request: Callable[[Any], Any] = lazy_decoder(globals(), "HealthProbeRequest", "_health_probe_request")
_kustomize_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "KustomizeConfigRequest", "_kustomize_config_request"
)
_public_git_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "PublicGitVCSConfigRequest", "_public_git_vcs_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateKubernetesManifestComponentConfigRequest(Model):
    """Config version of a component that is a set of Kubernetes resources.

    Attributes:
        app_config_id: App config this version belongs to. Give it always: it is not checked, but in Dec 2025 a
            config without one shows up in no read and cannot be built.
        auto_approve_on_policies_passing: Approve the plan of a deploy without a person when all policy checks
            pass. Absent means no.
        build_timeout: Limit for a build, as a duration such as `30m`, between `1s` and `1h`.
        checksum: Checksum of the config, for the caller to see changes by. Stored as it is.
        connected_github_vcs_config: Kustomization in a private repository. Since 2026.
        default_enabled: For a toggleable component: whether it is on in installs that do not say. Absent means
            no.
        dependencies: Names or ids of components of the same app that have to be deployed first. An unknown one
            is 400.
        deploy_timeout: Limit for a deploy, as a duration such as `30m`, between `1s` and `1h`.
        drift_schedule: Cron expression (five fields) of the drift scans. Absent means none. An invalid one is
            500 in Dec 2025, 400 later.
        health_block_deploy: Fail the deploy when the component does not become stable within the window. Absent
            or null means no.
        health_enabled: Whether live health checks apply to the component. Absent or null means yes.
        health_probes: Extra checks that the runner makes.
        health_required_checks: Names of pushed health checks that a deploy waits for. Each once; 1 to 100
            letters, digits, dots, dashes and underscores.
        health_stabilization_window: How long the component has to stay healthy after a deploy, as a duration
            between `1s` and `1h`. Absent means 3 minutes.
        kubernetes_context: Name of a Kubernetes context of the app config to deploy to. Absent means the cluster
            of the sandbox.
        kustomize: Build the resources with Kustomize. Not together with `manifest`. Since 2026.
        manifest: YAML of the resources. May hold template variables.
        max_auto_retries: How often a failed deploy is tried again without a person, 0 to 20. Absent means never.
        namespace: Namespace of the resources. Empty or absent means `default`.
        operation_roles: Role to use for an operation: operation, e.g. `deploy` or `teardown`, to role name. An
            unknown operation is refused.
        public_git_vcs_config: Kustomization in a public repository. Since 2026.
        references: What the templates of the config refer to, each as `type|name|value|input`.
        skip_noops: Leave out the apply when the plan has no changes. Absent means no.
        toggleable: Let installs switch the component on and off. Absent means no.

    Example:
        >>> body = CreateKubernetesManifestComponentConfigRequest(
        ...     manifest="apiVersion: v1\\nkind: Namespace\\nmetadata: {name: api}\\n", namespace="default"
        ... )
    """

    app_config_id: str | Unset = UNSET
    auto_approve_on_policies_passing: bool | Unset = UNSET
    build_timeout: str | Unset = UNSET
    checksum: str | Unset = UNSET
    connected_github_vcs_config: ConnectedGithubVCSConfigRequest | Unset = UNSET
    default_enabled: bool | Unset = UNSET
    dependencies: list[str] | Unset = UNSET
    deploy_timeout: str | Unset = UNSET
    drift_schedule: str | Unset = UNSET
    health_block_deploy: bool | Unset | None = UNSET
    health_enabled: bool | Unset | None = UNSET
    health_probes: list[HealthProbeRequest] | Unset = UNSET
    health_required_checks: list[str] | Unset = UNSET
    health_stabilization_window: str | Unset = UNSET
    kubernetes_context: str | Unset = UNSET
    kustomize: KustomizeConfigRequest | Unset = UNSET
    manifest: str | Unset = UNSET
    max_auto_retries: int | Unset = UNSET
    namespace: str | Unset = UNSET
    operation_roles: dict[str, str] | Unset = UNSET
    public_git_vcs_config: PublicGitVCSConfigRequest | Unset = UNSET
    references: list[str] | Unset = UNSET
    skip_noops: bool | Unset = UNSET
    toggleable: bool | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"connected_github_vcs_config", "health_probes", "kustomize", "public_git_vcs_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.auto_approve_on_policies_passing,
            level.build_timeout,
            level.checksum,
            _connected_github_vcs_config_request(level.connected_github_vcs_config),
            level.default_enabled,
            level.dependencies,
            level.deploy_timeout,
            level.drift_schedule,
            level.health_block_deploy,
            level.health_enabled,
            decode_items(_health_probe_request, level.health_probes),
            level.health_required_checks,
            level.health_stabilization_window,
            level.kubernetes_context,
            _kustomize_config_request(level.kustomize),
            level.manifest,
            level.max_auto_retries,
            level.namespace,
            level.operation_roles,
            _public_git_vcs_config_request(level.public_git_vcs_config),
            level.references,
            level.skip_noops,
            level.toggleable,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.auto_approve_on_policies_passing,
            self.build_timeout,
            self.checksum,
            self.connected_github_vcs_config,
            self.default_enabled,
            self.dependencies,
            self.deploy_timeout,
            self.drift_schedule,
            self.health_block_deploy,
            self.health_enabled,
            self.health_probes,
            self.health_required_checks,
            self.health_stabilization_window,
            self.kubernetes_context,
            self.kustomize,
            self.manifest,
            self.max_auto_retries,
            self.namespace,
            self.operation_roles,
            self.public_git_vcs_config,
            self.references,
            self.skip_noops,
            self.toggleable,
        ) = values
        self.__class__ = self._model
