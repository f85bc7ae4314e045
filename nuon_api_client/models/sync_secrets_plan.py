# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_credentials_config import AWSCredentialsConfig
    from .azure_credentials_config import AzureCredentialsConfig
    from .gcp_credentials_config import GCPCredentialsConfig
    from .kube_cluster_info import KubeClusterInfo
    from .kubernetes_secret_sync import KubernetesSecretSync
    from .sandbox_mode import SandboxMode

_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)
_azure_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureCredentialsConfig", "_azure_credentials_config"
)
_gcp_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "GCPCredentialsConfig", "_gcp_credentials_config"
)
_kube_cluster_info: Callable[[Any], Any] = lazy_decoder(globals(), "KubeClusterInfo", "_kube_cluster_info")
_kubernetes_secret_sync: Callable[[Any], Any] = lazy_decoder(
    globals(), "KubernetesSecretSync", "_kubernetes_secret_sync"
)
_sandbox_mode: Callable[[Any], Any] = lazy_decoder(globals(), "SandboxMode", "_sandbox_mode")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SyncSecretsPlan(Model):
    """Secrets to copy from the secret store of the customer's cloud account into the cluster of an install.

    Attributes:
        aws_auth: Sign-in for AWS. Null elsewhere.
        azure_auth: Sign-in for Azure. Null elsewhere.
        cluster_info: Cluster to write to. Null when there is nothing to copy.
        kubernetes_secrets: Null when there is nothing to copy.
        sandbox_mode: Present when the work is simulated.
    """

    aws_auth: AWSCredentialsConfig | None
    azure_auth: AzureCredentialsConfig | None
    cluster_info: KubeClusterInfo | None
    kubernetes_secrets: list[KubernetesSecretSync] | None = field(repr=False)
    gcp_auth: GCPCredentialsConfig | None = None
    sandbox_mode: SandboxMode | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            _aws_credentials_config(get("aws_auth")),
            _azure_credentials_config(get("azure_auth")),
            _kube_cluster_info(get("cluster_info")),
            [_kubernetes_secret_sync(item) for item in v] if type(v := get("kubernetes_secrets")) is list else v,
            None if (v := get("gcp_auth")) is None else _gcp_credentials_config(v),
            None if (v := get("sandbox_mode")) is None else _sandbox_mode(v),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.aws_auth,
                    self.azure_auth,
                    self.cluster_info,
                    self.kubernetes_secrets,
                    self.gcp_auth,
                    self.sandbox_mode,
                ) = values
            case _:
                self._fill(values)
