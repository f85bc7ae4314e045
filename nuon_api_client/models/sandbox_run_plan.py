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
    from .git_source import GitSource
    from .install_state_tree import InstallStateTree
    from .oci_source import OCISource
    from .pulumi_backend import PulumiBackend
    from .sandbox_mode import SandboxMode
    from .terraform_backend import TerraformBackend
    from .terraform_deploy_hooks import TerraformDeployHooks
    from .terraform_local_archive import TerraformLocalArchive

_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)
_azure_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureCredentialsConfig", "_azure_credentials_config"
)
_gcp_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "GCPCredentialsConfig", "_gcp_credentials_config"
)
_git_source: Callable[[Any], Any] = lazy_decoder(globals(), "GitSource", "_git_source")
_install_state_tree: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStateTree", "_install_state_tree")
_oci_source: Callable[[Any], Any] = lazy_decoder(globals(), "OCISource", "_oci_source")
_pulumi_backend: Callable[[Any], Any] = lazy_decoder(globals(), "PulumiBackend", "_pulumi_backend")
_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxMode", "_sandbox_mode")
_terraform_backend: Callable[[Any], Any] = lazy_decoder(globals(), "TerraformBackend", "_terraform_backend")
_terraform_deploy_hooks: Callable[[Any], Any] = lazy_decoder(
    globals(), "TerraformDeployHooks", "_terraform_deploy_hooks"
)
_terraform_local_archive: Callable[[Any], Any] = lazy_decoder(
    globals(), "TerraformLocalArchive", "_terraform_local_archive"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SandboxRunPlan(Model):
    """What a runner has to do to provision or remove the sandbox of an install.

    Attributes:
        apply_plan_contents: The approved plan to apply, as the tool wrote it: gzip in base64 or, from older
            plans, text. Empty in a planning job.
        apply_plan_display: The approved plan for reading, in base64. Null in a planning job.
        aws_auth: Sign-in for AWS. Null elsewhere.
        azure_auth: Sign-in for Azure. Null elsewhere.
        env_vars: Environment of the tool, with references filled in.
        git_source: Source code of the sandbox. Null when it comes from elsewhere.
        hooks: Scripts of the sandbox that run around it.
        local_archive: Source code on the runner's own disk. Usually null.
        policies: Kyverno policies for the cluster as YAML, by file name.
        state: State of the install when the plan was made.
        terraform_backend: Where the Terraform state is kept.
        vars_: Terraform variables, with references filled in.
        vars_files: Contents of variable files.
        oci_source: Packaged source code of the sandbox.
        pulumi_backend: For Pulumi sandboxes.
        sandbox_mode: Present when the work is simulated.
    """

    app_config_id: str
    app_id: str
    apply_plan_contents: str
    apply_plan_display: str | None
    aws_auth: AWSCredentialsConfig | None
    azure_auth: AzureCredentialsConfig | None
    env_vars: dict[str, str] | None = field(repr=False)
    git_source: GitSource | None
    hooks: TerraformDeployHooks | None
    install_id: str
    local_archive: TerraformLocalArchive | None
    policies: dict[str, str] | None
    state: InstallStateTree | None
    terraform_backend: TerraformBackend | None
    vars_: dict[str, Any] | None = field(repr=False)
    vars_files: list[str] | None
    gcp_auth: GCPCredentialsConfig | None = None
    kyverno_policies_dir: str | None = None
    oci_source: OCISource | None = None
    pulumi_backend: PulumiBackend | None = None
    sandbox_mode: SandboxMode | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "vars_": "vars",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "aws_auth",
            "azure_auth",
            "git_source",
            "hooks",
            "local_archive",
            "state",
            "terraform_backend",
            "gcp_auth",
            "oci_source",
            "pulumi_backend",
            "sandbox_mode",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            level.app_id,
            level.apply_plan_contents,
            level.apply_plan_display,
            _aws_credentials_config(level.aws_auth),
            _azure_credentials_config(level.azure_auth),
            level.env_vars,
            _git_source(level.git_source),
            _terraform_deploy_hooks(level.hooks),
            level.install_id,
            _terraform_local_archive(level.local_archive),
            level.policies,
            _install_state_tree(level.state),
            _terraform_backend(level.terraform_backend),
            level.vars_,
            level.vars_files,
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
            level.kyverno_policies_dir,
            None if (v := level.oci_source) is None else _oci_source(v),
            None if (v := level.pulumi_backend) is None else _pulumi_backend(v),
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.app_id,
            self.apply_plan_contents,
            self.apply_plan_display,
            self.aws_auth,
            self.azure_auth,
            self.env_vars,
            self.git_source,
            self.hooks,
            self.install_id,
            self.local_archive,
            self.policies,
            self.state,
            self.terraform_backend,
            self.vars_,
            self.vars_files,
            self.gcp_auth,
            self.kyverno_policies_dir,
            self.oci_source,
            self.pulumi_backend,
            self.sandbox_mode,
        ) = values
        self.__class__ = self._model
