# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .aws_credentials_config import AWSCredentialsConfig
    from .azure_credentials_config import AzureCredentialsConfig
    from .oci_registry_auth import OCIRegistryAuth
    from .oci_registry_type import OCIRegistryType

_aws_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AWSCredentialsConfig", "_aws_credentials_config"
)
_azure_credentials_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureCredentialsConfig", "_azure_credentials_config"
)
_oci_registry_auth: Callable[[Any], Any] = lazy_decoder(globals(), "OCIRegistryAuth", "_oci_registry_auth")
_oci_registry_type: Callable[[Any], Any] = lazy_decoder(globals(), "OCIRegistryType", "_oci_registry_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OCIRegistryRepository(Model):
    """A place in an image registry and how to sign in there. The property for the kind of registry is filled, the
    others are null.

    Attributes:
        login_server: Host to sign in at.
        plugin: Tool that moves the images, `oci` in practice.
        region: Cloud region of the registry. May be empty.
        registry_type: Kind of registry. May be an empty string.
        repository: Repository within the registry.
        acr_auth: Sign-in for a registry on Azure.
        ecr_auth: Sign-in for a registry on AWS.
        oci_auth: Sign-in for other private registries.
        service_account_email: Google service account to sign in as.
        workload_identity_provider: Google identity provider to sign in through.
    """

    login_server: str
    plugin: str
    region: str
    registry_type: OCIRegistryType
    repository: str
    acr_auth: AzureCredentialsConfig | None = None
    ecr_auth: AWSCredentialsConfig | None = None
    oci_auth: OCIRegistryAuth | None = None
    service_account_email: str | None = None
    workload_identity_provider: str | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "login_server": "LoginServer",
        "plugin": "Plugin",
        "region": "Region",
        "registry_type": "RegistryType",
        "repository": "Repository",
        "acr_auth": "ACRAuth",
        "ecr_auth": "ECRAuth",
        "oci_auth": "OCIAuth",
        "service_account_email": "ServiceAccountEmail",
        "workload_identity_provider": "WorkloadIdentityProvider",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "LoginServer": ("loginServer",),
        "Plugin": ("plugin",),
        "Region": ("region",),
        "RegistryType": ("registryType",),
        "Repository": ("repository",),
        "ACRAuth": ("acrAuth",),
        "ECRAuth": ("ecrAuth",),
        "OCIAuth": ("ociAuth",),
        "ServiceAccountEmail": ("serviceAccountEmail",),
        "WorkloadIdentityProvider": ("workloadIdentityProvider",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"acr_auth", "ecr_auth", "oci_auth"})

    def _expand(self, level: Any) -> None:
        values = (
            level.login_server,
            level.plugin,
            level.region,
            _oci_registry_type(level.registry_type),
            level.repository,
            None if (v := level.acr_auth) is None else _azure_credentials_config(v),
            None if (v := level.ecr_auth) is None else _aws_credentials_config(v),
            None if (v := level.oci_auth) is None else _oci_registry_auth(v),
            level.service_account_email,
            level.workload_identity_provider,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.login_server,
            self.plugin,
            self.region,
            self.registry_type,
            self.repository,
            self.acr_auth,
            self.ecr_auth,
            self.oci_auth,
            self.service_account_email,
            self.workload_identity_provider,
        ) = values
        self.__class__ = self._model
