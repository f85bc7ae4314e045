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

_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)
_azure_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureCredentialsConfig", "_azure_credentials_config"
)
_gcp_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "GCPCredentialsConfig", "_gcp_credentials_config"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KubeClusterInfo(Model):
    """A Kubernetes cluster and how to sign in to it.

    Attributes:
        id: Name of the cluster at its cloud provider.
        aws_auth: Sign-in for a cluster on AWS. Null elsewhere.
        azure_auth: Sign-in for a cluster on Azure. Null elsewhere.
        ca_data: Certificate of the cluster in base64.
        endpoint: Address of the Kubernetes API.
        env_vars: Environment for tools that talk to the cluster.
        inline: True when the runner makes the sign-in token itself instead of leaving it to a helper program.
        kube_config: Complete configuration that replaces everything else here. Empty when not used.
        trusted_role_arn: Role to assume to reach the cluster. On its way out.
        gcp_auth: Sign-in for a cluster on Google Cloud.
    """

    id: str
    aws_auth: AWSCredentialsConfig | None
    azure_auth: AzureCredentialsConfig | None
    ca_data: str = field(repr=False)
    endpoint: str
    env_vars: dict[str, str] | None = field(repr=False)
    inline: bool
    kube_config: str = field(repr=False)
    trusted_role_arn: str
    gcp_auth: GCPCredentialsConfig | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"aws_auth", "azure_auth", "gcp_auth"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            _aws_credentials_config(level.aws_auth),
            _azure_credentials_config(level.azure_auth),
            level.ca_data,
            level.endpoint,
            level.env_vars,
            level.inline,
            level.kube_config,
            level.trusted_role_arn,
            None if (v := level.gcp_auth) is None else _gcp_credentials_config(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.aws_auth,
            self.azure_auth,
            self.ca_data,
            self.endpoint,
            self.env_vars,
            self.inline,
            self.kube_config,
            self.trusted_role_arn,
            self.gcp_auth,
        ) = values
        self.__class__ = self._model
