# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SecretSyncOutput(Model):
    """What a secrets sync did with one secret: where it came from in the customer's cloud account, and which Kubernetes
    secret it went to. The value itself is not here.

    Attributes:
        exists: Whether the source had a value. When false nothing was written to Kubernetes.
        arn: The secret in AWS Secrets Manager. Absent on other clouds.
        azure_key_vault_secret_id: The secret in Azure Key Vault, as a URL. Absent on other clouds.
        gcp_secret_name: The secret in Google Secret Manager. Absent on other clouds.
        kubernetes_key: Key inside the Kubernetes secret.
        kubernetes_name: Name of the Kubernetes secret.
        kubernetes_namespace: Namespace of the Kubernetes secret.
        length: Length of the value in bytes. Absent means 0.
        name: Name of the secret in the app config.
        timestamp: When the source's current value was set, as far as the cloud tells.
    """

    exists: bool
    arn: str | None = None
    azure_key_vault_secret_id: str | None = None
    gcp_secret_name: str | None = None
    kubernetes_key: str | None = None
    kubernetes_name: str | None = None
    kubernetes_namespace: str | None = None
    length: int = 0
    name: str | None = None
    timestamp: datetime | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.exists,
            level.arn,
            level.azure_key_vault_secret_id,
            level.gcp_secret_name,
            level.kubernetes_key,
            level.kubernetes_name,
            level.kubernetes_namespace,
            level.length,
            level.name,
            None if (v := level.timestamp) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.exists,
            self.arn,
            self.azure_key_vault_secret_id,
            self.gcp_secret_name,
            self.kubernetes_key,
            self.kubernetes_name,
            self.kubernetes_namespace,
            self.length,
            self.name,
            self.timestamp,
        ) = values
        self.__class__ = self._model
