# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_credentials_config import AWSCredentialsConfig
    from .azure_credentials_config import AzureCredentialsConfig
    from .gcp_credentials_config import GCPCredentialsConfig
    from .install_state_tree import InstallStateTree
    from .kube_cluster_info import KubeClusterInfo
    from .terraform_backend import TerraformBackend
    from .terraform_deploy_hooks import TerraformDeployHooks

_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)
_azure_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureCredentialsConfig", "_azure_credentials_config"
)
_gcp_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "GCPCredentialsConfig", "_gcp_credentials_config"
)
_install_state_tree: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStateTree", "_install_state_tree")
_kube_cluster_info: Callable[[Any], Any] = lazy_decoder(globals(), "KubeClusterInfo", "_kube_cluster_info")
_terraform_backend: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformBackend", "_terraform_backend")
_terraform_deploy_hooks: Callable[[Any], Any] = lazy_decoder(
    globals(), "TerraformDeployHooks", "_terraform_deploy_hooks"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TerraformDeployPlan(Model):
    """A Terraform module to plan or apply.

    Attributes:
        aws_auth: Sign-in for AWS. Null elsewhere.
        azure_auth: Sign-in for Azure. Null elsewhere.
        cluster_info: Cluster of the install. Null when it has none.
        env_vars: Environment of Terraform, with references filled in.
        hooks: Scripts that run around Terraform.
        plan_json: A plan in base64. Null when there is none.
        policies: Policies to check, by file name. May be null.
        state: State of the install when the plan was made.
        terraform_backend: Where the Terraform state is kept.
        vars_: Terraform variables, with references filled in.
        vars_files: Contents of variable files.
    """

    aws_auth: AWSCredentialsConfig | None
    azure_auth: AzureCredentialsConfig | None
    cluster_info: KubeClusterInfo | None
    env_vars: dict[str, str] | None = field(repr=False)
    hooks: TerraformDeployHooks | None
    plan_json: str | None
    policies: dict[str, str] | None
    state: InstallStateTree | None
    terraform_backend: TerraformBackend | None
    vars_: dict[str, Any] | None = field(repr=False)
    vars_files: list[str] | None
    gcp_auth: GCPCredentialsConfig | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "vars_": "vars",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"aws_auth", "azure_auth", "cluster_info", "hooks", "state", "terraform_backend", "gcp_auth"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            _aws_credentials_config(level.aws_auth),
            _azure_credentials_config(level.azure_auth),
            _kube_cluster_info(level.cluster_info),
            level.env_vars,
            _terraform_deploy_hooks(level.hooks),
            level.plan_json,
            level.policies,
            _install_state_tree(level.state),
            _terraform_backend(level.terraform_backend),
            level.vars_,
            level.vars_files,
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.aws_auth,
            self.azure_auth,
            self.cluster_info,
            self.env_vars,
            self.hooks,
            self.plan_json,
            self.policies,
            self.state,
            self.terraform_backend,
            self.vars_,
            self.vars_files,
            self.gcp_auth,
        ) = values
        self.__class__ = self._model
