# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_aws_delegation_config import AppAWSDelegationConfig
    from .app_sandbox_config_artifacts import AppSandboxConfigArtifacts
    from .app_sandbox_type import AppSandboxType
    from .cloud_platform import CloudPlatform
    from .connected_github_vcs_config import ConnectedGithubVCSConfig
    from .public_git_vcs_config import PublicGitVCSConfig
    from .ref import Ref

_app_aws_delegation_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSDelegationConfig", "_app_aws_delegation_config"
)
_app_sandbox_config_artifacts: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppSandboxConfigArtifacts", "_app_sandbox_config_artifacts"
)
_app_sandbox_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppSandboxType", "_app_sandbox_type")
_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")
_connected_github_vcs_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "ConnectedGithubVCSConfig", "_connected_github_vcs_config"
)
_public_git_vcs_config: Callable[[Any], Any] = lazy_decoder(globals(), "PublicGitVCSConfig", "_public_git_vcs_config")
_ref: Callable[[Any], Any] = lazy_decoder(globals(), "Ref", "_ref")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppSandboxConfig(Model):
    """One version of an app's sandbox: where its infrastructure code lives and how to run it. Belongs to one app
    config; every sandbox run refers to one.

    Attributes:
        refs: The references to other parts of the install that the config makes, taken apart. Null where none
            were computed.
        references: The same references as written. Null when there are none.
        auto_approve_on_policies_passing: Whether a plan is approved without a person when all its policies pass.
        cloud_platform: Absent in Dec 2025.
        connected_github_vcs_config: The code, if it is in a repository reached through a connected GitHub
            account. Otherwise `public_git_vcs_config` is set.
        drift_schedule: Cron expression of the periodic drift check. Absent means no check.
        env_vars: Environment variables of the Terraform run.
        max_auto_retries: How often a failed step is retried without a person. A count.
        operation_roles: Cloud role for each kind of operation: operation type to role name.
        public_git_vcs_config: The code, if it is in a public repository.
        pulumi_config: Pulumi config values, for a sandbox that runs Pulumi.
        pulumi_version: Set only for a sandbox that runs Pulumi.
        runtime: Language runtime of a Pulumi program.
        terraform_version: Version of Terraform that runs the sandbox, such as `1.11.3`.
        variables: Terraform variables. Values may hold templates that are rendered for each install.
        variables_files: Contents of tfvars files, not their paths. May hold templates.
    """

    id: str
    refs: list[Ref] | None
    created_at: datetime
    references: list[str] | None
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    auto_approve_on_policies_passing: bool = False
    aws_region_type: str | None = None
    cloud_platform: CloudPlatform | None = None
    connected_github_vcs_config: ConnectedGithubVCSConfig | None = None
    created_by_id: str | None = None
    drift_schedule: str | None = None
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    max_auto_retries: int | None = None
    operation_roles: dict[str, str] | None = None
    org_id: str | None = None
    public_git_vcs_config: PublicGitVCSConfig | None = None
    pulumi_config: dict[str, str] | None = None
    pulumi_version: str | None = None
    runtime: str | None = None
    skip_noops: bool = False
    terraform_version: str | None = None
    type_: AppSandboxType | None = None
    variables: dict[str, str] | None = None
    variables_files: list[str] | None = None
    artifacts: AppSandboxConfigArtifacts | None = None
    aws_delegation_config: AppAWSDelegationConfig | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "refs": "Refs",
        "type_": "type",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Refs": ("refs",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"refs", "connected_github_vcs_config", "public_git_vcs_config", "artifacts", "aws_delegation_config"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            decode_items(_ref, level.refs),
            parse_time(level.created_at),
            level.references,
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.auto_approve_on_policies_passing,
            level.aws_region_type,
            None if (v := level.cloud_platform) is None else _cloud_platform(v),
            None if (v := level.connected_github_vcs_config) is None else _connected_github_vcs_config(v),
            level.created_by_id,
            level.drift_schedule,
            level.env_vars,
            level.max_auto_retries,
            level.operation_roles,
            level.org_id,
            None if (v := level.public_git_vcs_config) is None else _public_git_vcs_config(v),
            level.pulumi_config,
            level.pulumi_version,
            level.runtime,
            level.skip_noops,
            level.terraform_version,
            None if (v := level.type_) is None else _app_sandbox_type(v),
            level.variables,
            level.variables_files,
            None if (v := level.artifacts) is None else _app_sandbox_config_artifacts(v),
            None if (v := level.aws_delegation_config) is None else _app_aws_delegation_config(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.refs,
            self.created_at,
            self.references,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.auto_approve_on_policies_passing,
            self.aws_region_type,
            self.cloud_platform,
            self.connected_github_vcs_config,
            self.created_by_id,
            self.drift_schedule,
            self.env_vars,
            self.max_auto_retries,
            self.operation_roles,
            self.org_id,
            self.public_git_vcs_config,
            self.pulumi_config,
            self.pulumi_version,
            self.runtime,
            self.skip_noops,
            self.terraform_version,
            self.type_,
            self.variables,
            self.variables_files,
            self.artifacts,
            self.aws_delegation_config,
        ) = values
        self.__class__ = self._model
