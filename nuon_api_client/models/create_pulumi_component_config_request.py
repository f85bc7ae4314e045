# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .connected_github_vcs_config_request import ConnectedGithubVCSConfigRequest
    from .public_git_vcs_config_request import PublicGitVCSConfigRequest

_connected_github_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfigRequest", "_connected_github_vcs_config_request"
)
_public_git_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "PublicGitVCSConfigRequest", "_public_git_vcs_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreatePulumiComponentConfigRequest(Model):
    """Config version of a component that is a Pulumi program.

    Attributes:
        config: Pulumi stack config, key to value. Send `{}` for none.
        env_vars: Environment of the program. Send `{}` for none.
        runtime: Language of the program: `go`, `nodejs`, `python`, `dotnet`, `java` or `yaml`. Others are
            refused.
        app_config_id: App config this version belongs to. Give it always: it is not checked, but in Dec 2025 a
            config without one shows up in no read and cannot be built.
        auto_approve_on_policies_passing: Approve the plan of a deploy without a person when all policy checks
            pass. Absent means no.
        build_timeout: Limit for a build, as a duration such as `30m`, between `1s` and `1h`.
        checksum: Checksum of the config, for the caller to see changes by. Stored as it is.
        connected_github_vcs_config: Source in a private repository. Not together with `public_git_vcs_config`.
        default_enabled: For a toggleable component: whether it is on in installs that do not say. Absent means
            no.
        dependencies: Names or ids of components of the same app that have to be deployed first. An unknown one
            is 400.
        deploy_timeout: Limit for a deploy, as a duration such as `30m`, between `1s` and `1h`.
        drift_schedule: Cron expression (five fields) of the drift scans. Absent means none. An invalid one is
            500 in Dec 2025, 400 later.
        kubernetes_context: Name of a Kubernetes context of the app config to deploy to. Absent means the cluster
            of the sandbox.
        max_auto_retries: How often a failed deploy is tried again without a person, 0 to 20. Absent means never.
        operation_roles: Role to use for an operation: operation, e.g. `deploy` or `teardown`, to role name. An
            unknown operation is refused.
        public_git_vcs_config: Source in a public repository. Not together with `connected_github_vcs_config`.
        references: What the templates of the config refer to, each as `type|name|value|input`.
        skip_noops: Leave out the apply when the plan has no changes. Absent means no.
        toggleable: Let installs switch the component on and off. Absent means no.
        version: Version of Pulumi.

    Example:
        >>> body = CreatePulumiComponentConfigRequest(
        ...     runtime="python",
        ...     config={"size": "small"},
        ...     env_vars={},
        ...     public_git_vcs_config=PublicGitVCSConfigRequest(
        ...         repo="https://github.com/acme/infra", directory="db", branch="main"
        ...     ),
        ... )
    """

    config: dict[str, str]
    env_vars: dict[str, str] = field(repr=False)
    runtime: str
    app_config_id: str | Unset = UNSET
    auto_approve_on_policies_passing: bool | Unset = UNSET
    build_timeout: str | Unset = UNSET
    checksum: str | Unset = UNSET
    connected_github_vcs_config: ConnectedGithubVCSConfigRequest | Unset = UNSET
    default_enabled: bool | Unset = UNSET
    dependencies: list[str] | Unset = UNSET
    deploy_timeout: str | Unset = UNSET
    drift_schedule: str | Unset = UNSET
    kubernetes_context: str | Unset = UNSET
    max_auto_retries: int | Unset = UNSET
    operation_roles: dict[str, str] | Unset = UNSET
    public_git_vcs_config: PublicGitVCSConfigRequest | Unset = UNSET
    references: list[str] | Unset = UNSET
    skip_noops: bool | Unset = UNSET
    toggleable: bool | Unset = UNSET
    version: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.config,
            level.env_vars,
            level.runtime,
            level.app_config_id,
            level.auto_approve_on_policies_passing,
            level.build_timeout,
            level.checksum,
            _connected_github_vcs_config_request(level.connected_github_vcs_config),
            level.default_enabled,
            level.dependencies,
            level.deploy_timeout,
            level.drift_schedule,
            level.kubernetes_context,
            level.max_auto_retries,
            level.operation_roles,
            _public_git_vcs_config_request(level.public_git_vcs_config),
            level.references,
            level.skip_noops,
            level.toggleable,
            level.version,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.config,
            self.env_vars,
            self.runtime,
            self.app_config_id,
            self.auto_approve_on_policies_passing,
            self.build_timeout,
            self.checksum,
            self.connected_github_vcs_config,
            self.default_enabled,
            self.dependencies,
            self.deploy_timeout,
            self.drift_schedule,
            self.kubernetes_context,
            self.max_auto_retries,
            self.operation_roles,
            self.public_git_vcs_config,
            self.references,
            self.skip_noops,
            self.toggleable,
            self.version,
        ) = values
        self.__class__ = self._model
