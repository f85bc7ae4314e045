# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_credentials_config import AWSCredentialsConfig
    from .azure_credentials_config import AzureCredentialsConfig
    from .gcp_credentials_config import GCPCredentialsConfig
    from .install_state_tree import InstallStateTree
    from .kube_cluster_info import KubeClusterInfo
    from .oci_artifact_reference import OCIArtifactReference

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
_oci_artifact_reference: Callable[[Any], Any] = lazy_decoder(
    globals(), "OCIArtifactReference", "_oci_artifact_reference"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KubernetesManifestDeployPlan(Model):
    """Kubernetes manifests to apply.

    Attributes:
        cluster_info: Cluster to deploy to. Null when the install has none.
        manifest: The manifests as YAML, with references filled in. In Aug 2026 the runner takes them from
            `oci_artifact` instead.
        oci_artifact: Where the packaged manifests are.
        state: State of the install to fill references from.
    """

    cluster_info: KubeClusterInfo | None
    manifest: str
    namespace: str
    aws_auth: AWSCredentialsConfig | None = None
    azure_auth: AzureCredentialsConfig | None = None
    gcp_auth: GCPCredentialsConfig | None = None
    oci_artifact: OCIArtifactReference | None = None
    state: InstallStateTree | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"cluster_info", "aws_auth", "azure_auth", "gcp_auth", "oci_artifact", "state"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            _kube_cluster_info(level.cluster_info),
            level.manifest,
            level.namespace,
            None if (v := level.aws_auth) is None else _aws_credentials_config(v),
            None if (v := level.azure_auth) is None else _azure_credentials_config(v),
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
            None if (v := level.oci_artifact) is None else _oci_artifact_reference(v),
            None if (v := level.state) is None else _install_state_tree(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.cluster_info,
            self.manifest,
            self.namespace,
            self.aws_auth,
            self.azure_auth,
            self.gcp_auth,
            self.oci_artifact,
            self.state,
        ) = values
        self.__class__ = self._model
