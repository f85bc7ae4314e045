# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .kubernetes_secret_sync_target import KubernetesSecretSyncTarget

_kubernetes_secret_sync_target: Callable[[Any], Any] = lazy_decoder(
    globals(), "KubernetesSecretSyncTarget", "_kubernetes_secret_sync_target"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class KubernetesSecretSync(Model):
    """A secret to copy from the secret store of the customer's cloud account into a cluster.

    Attributes:
        format_: How the stored secret is encoded.
        key_name: Key in the Kubernetes secret.
        name: Name of the Kubernetes secret.
        namespace: Namespace of the Kubernetes secret. Not used when `targets` has entries.
        secret_arn: Secret in AWS. A reference, not the value.
        secret_name: Name of the secret in the app config.
        azure_key_vault_secret_id: Address of the secret in Azure.
        gcp_secret_name: Resource name of the secret version in Google Cloud.
        targets: Where to copy the secret. When it has entries, `namespace`, `name` and `key_name` are not used.
    """

    format_: str
    key_name: str
    name: str
    namespace: str
    secret_arn: str = field(repr=False)
    secret_name: str
    azure_key_vault_secret_id: str | None = None
    gcp_secret_name: str | None = None
    targets: list[KubernetesSecretSyncTarget] | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "format_": "format",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"targets"})

    def _expand(self, level: Any) -> None:
        values = (
            level.format_,
            level.key_name,
            level.name,
            level.namespace,
            level.secret_arn,
            level.secret_name,
            level.azure_key_vault_secret_id,
            level.gcp_secret_name,
            None if (v := level.targets) is None else decode_items(_kubernetes_secret_sync_target, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.format_,
            self.key_name,
            self.name,
            self.namespace,
            self.secret_arn,
            self.secret_name,
            self.azure_key_vault_secret_id,
            self.gcp_secret_name,
            self.targets,
        ) = values
        self.__class__ = self._model
