# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_sandbox_type import AppSandboxType
    from .branch_connected_github_vcs_config_request import BranchConnectedGithubVCSConfigRequest
    from .branch_public_git_vcs_config_request import BranchPublicGitVCSConfigRequest

_app_sandbox_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppSandboxType", "_app_sandbox_type")
_branch_connected_github_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "BranchConnectedGithubVCSConfigRequest", "_branch_connected_github_vcs_config_request"
)
_branch_public_git_vcs_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "BranchPublicGitVCSConfigRequest", "_branch_public_git_vcs_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateAppSandboxConfigRequest(Model):
    """The sandbox part of an app config.

    Attributes:
        env_vars: Environment of the run. Send `{}` for none.
        variables: Terraform variables. Values may hold templates that are rendered for each install. Send `{}`
            for none.
        app_config_id: The app config version this becomes a part of. Give it always, although the server does
            not insist.
        auto_approve_on_policies_passing: Approve a plan without a person when all its policies pass. Absent
            means no.
        connected_github_vcs_config: The code, in a private repository. Give this or `public_git_vcs_config`.
        drift_schedule: Cron expression (five fields) of the drift checks. Absent means none. Not checked in Dec
            2025.
        max_auto_retries: How often a failed step is tried again without a person, 0 to 20. Absent means never.
        operation_roles: Cloud role for a kind of operation, e.g. `provision` or `deprovision`: operation to role
            name. An unknown operation is refused.
        public_git_vcs_config: The code, in a public repository. Give this or `connected_github_vcs_config`.
        pulumi_config: Pulumi stack config, key to value. For type `pulumi`.
        pulumi_version: Version of Pulumi. For type `pulumi`.
        references: What the templates of the config refer to, as the syncing tool took them out.
        runtime: Language of a Pulumi program, which type `pulumi` needs. The server takes those of a Pulumi
            component.
        skip_noops: Leave out the apply when the plan has no changes. Absent means no.
        terraform_version: Version of Terraform, such as `1.11.3`. Needed unless `type` is `pulumi`.
        type_: Absent means `terraform`. Ignored in Dec 2025.
        variables_files: Contents of tfvars files, not their paths. May hold templates.

    Example:
        >>> body = CreateAppSandboxConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     variables={"size": "small"},
        ...     env_vars={},
        ...     terraform_version="1.9.5",
        ...     public_git_vcs_config=BranchPublicGitVCSConfigRequest(
        ...         repo="nuonco/aws-eks-sandbox", directory=".", branch="main"
        ...     ),
        ... )
    """

    env_vars: dict[str, str] = field(repr=False)
    variables: dict[str, str] = field(repr=False)
    app_config_id: str | Unset = UNSET
    auto_approve_on_policies_passing: bool | Unset = UNSET
    connected_github_vcs_config: BranchConnectedGithubVCSConfigRequest | Unset = UNSET
    drift_schedule: str | Unset = UNSET
    max_auto_retries: int | Unset = UNSET
    operation_roles: dict[str, str] | Unset = UNSET
    public_git_vcs_config: BranchPublicGitVCSConfigRequest | Unset = UNSET
    pulumi_config: dict[str, str] | Unset = field(default=UNSET, repr=False)
    pulumi_version: str | Unset = UNSET
    references: list[str] | Unset = UNSET
    runtime: str | Unset = UNSET
    skip_noops: bool | Unset = UNSET
    terraform_version: str | Unset = UNSET
    type_: AppSandboxType | Unset = UNSET
    variables_files: list[str] | Unset = field(default=UNSET, repr=False)

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"connected_github_vcs_config", "public_git_vcs_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.env_vars,
            level.variables,
            level.app_config_id,
            level.auto_approve_on_policies_passing,
            _branch_connected_github_vcs_config_request(level.connected_github_vcs_config),
            level.drift_schedule,
            level.max_auto_retries,
            level.operation_roles,
            _branch_public_git_vcs_config_request(level.public_git_vcs_config),
            level.pulumi_config,
            level.pulumi_version,
            level.references,
            level.runtime,
            level.skip_noops,
            level.terraform_version,
            _app_sandbox_type(level.type_),
            level.variables_files,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.env_vars,
            self.variables,
            self.app_config_id,
            self.auto_approve_on_policies_passing,
            self.connected_github_vcs_config,
            self.drift_schedule,
            self.max_auto_retries,
            self.operation_roles,
            self.public_git_vcs_config,
            self.pulumi_config,
            self.pulumi_version,
            self.references,
            self.runtime,
            self.skip_noops,
            self.terraform_version,
            self.type_,
            self.variables_files,
        ) = values
        self.__class__ = self._model
