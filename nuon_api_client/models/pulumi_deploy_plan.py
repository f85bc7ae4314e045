# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
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


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PulumiDeployPlan(Model):
    """A Pulumi program to run.

    Attributes:
        cluster_info: Cluster of the install.
        config: Configuration of the stack.
        destroy: True to tear down.
        env_vars: Environment of the program.
        plan_json: The approved plan, in base64. Null in a planning job.
        runtime: Language the program is written in.
        state: State of the install to fill references from.
        update_plans: True to apply exactly what was previewed.
        workspace_id: Workspace the state is kept in.
    """

    aws_auth: AWSCredentialsConfig | None = None
    azure_auth: AzureCredentialsConfig | None = None
    cluster_info: KubeClusterInfo | None = None
    config: dict[str, str] | None = field(default=None, repr=False)
    destroy: bool = False
    env_vars: dict[str, str] | None = field(default=None, repr=False)
    gcp_auth: GCPCredentialsConfig | None = None
    plan_json: str | None = None
    pulumi_version: str | None = None
    runtime: str | None = None
    stack_name: str | None = None
    state: InstallStateTree | None = None
    update_plans: bool = False
    workspace_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"aws_auth", "azure_auth", "cluster_info", "gcp_auth", "state"})

    def _expand(self, level: Any) -> None:
        values = (
            None if (v := level.aws_auth) is None else _aws_credentials_config(v),
            None if (v := level.azure_auth) is None else _azure_credentials_config(v),
            None if (v := level.cluster_info) is None else _kube_cluster_info(v),
            level.config,
            level.destroy,
            level.env_vars,
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
            level.plan_json,
            level.pulumi_version,
            level.runtime,
            level.stack_name,
            None if (v := level.state) is None else _install_state_tree(v),
            level.update_plans,
            level.workspace_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.aws_auth,
            self.azure_auth,
            self.cluster_info,
            self.config,
            self.destroy,
            self.env_vars,
            self.gcp_auth,
            self.plan_json,
            self.pulumi_version,
            self.runtime,
            self.stack_name,
            self.state,
            self.update_plans,
            self.workspace_id,
        ) = values
        self.__class__ = self._model
