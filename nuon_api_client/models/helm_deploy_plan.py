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
    from .helm_value import HelmValue
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
_helm_value: Callable[[Any], Any] = lazy_decoder(globals(), "HelmValue", "_helm_value")
_kube_cluster_info: Callable[[Any], Any] = lazy_decoder(globals(), "KubeClusterInfo", "_kube_cluster_info")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class HelmDeployPlan(Model):
    """A Helm release to install or upgrade.

    Attributes:
        cluster_info: Cluster to deploy to. Null when the install has none.
        create_namespace: Whether to create the namespace.
        helm_chart_id: Where release data is kept when `storage_driver` is `nuon`, else empty.
        name: Name of the release.
        storage_driver: Where Helm keeps its release data: `configmap`, `secret` or `nuon`.
        take_ownership: True to take over resources that already exist.
        values: Single values.
        values_files: Contents of values files.
        recover_release: True when a release that Helm left half done is recovered first. Since API 0.19.1147.
        skip_crds: True to leave out custom resource definitions.
        values_override: Values of the install as YAML. They win over all others. Empty when there are none.
    """

    cluster_info: KubeClusterInfo | None
    create_namespace: bool
    helm_chart_id: str
    name: str
    namespace: str
    storage_driver: str
    take_ownership: bool
    values: list[HelmValue] | None
    values_files: list[str] | None
    aws_auth: AWSCredentialsConfig | None = None
    azure_auth: AzureCredentialsConfig | None = None
    gcp_auth: GCPCredentialsConfig | None = None
    recover_release: bool = False
    skip_crds: bool = False
    values_override: str | None = field(default=None, repr=False)

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"cluster_info", "values", "aws_auth", "azure_auth", "gcp_auth"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            _kube_cluster_info(level.cluster_info),
            level.create_namespace,
            level.helm_chart_id,
            level.name,
            level.namespace,
            level.storage_driver,
            level.take_ownership,
            decode_items(_helm_value, level.values),
            level.values_files,
            None if (v := level.aws_auth) is None else _aws_credentials_config(v),
            None if (v := level.azure_auth) is None else _azure_credentials_config(v),
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
            level.recover_release,
            level.skip_crds,
            level.values_override,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.cluster_info,
            self.create_namespace,
            self.helm_chart_id,
            self.name,
            self.namespace,
            self.storage_driver,
            self.take_ownership,
            self.values,
            self.values_files,
            self.aws_auth,
            self.azure_auth,
            self.gcp_auth,
            self.recover_release,
            self.skip_crds,
            self.values_override,
        ) = values
        self.__class__ = self._model
