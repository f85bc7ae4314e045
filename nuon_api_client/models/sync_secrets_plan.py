# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
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

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"aws_auth", "azure_auth", "cluster_info", "kubernetes_secrets", "gcp_auth", "sandbox_mode"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            _aws_credentials_config(level.aws_auth),
            _azure_credentials_config(level.azure_auth),
            _kube_cluster_info(level.cluster_info),
            decode_items(_kubernetes_secret_sync, level.kubernetes_secrets),
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
            None if (v := level.sandbox_mode) is None else _sandbox_mode(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.aws_auth,
            self.azure_auth,
            self.cluster_info,
            self.kubernetes_secrets,
            self.gcp_auth,
            self.sandbox_mode,
        ) = values
        self.__class__ = self._model
