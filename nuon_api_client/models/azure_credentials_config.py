# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .azure_service_principal import AzureServicePrincipal

_azure_service_principal: Callable[[Any], Any] = lazy_decoder(
    globals(), "AzureServicePrincipal", "_azure_service_principal"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureCredentialsConfig(Model):
    """How to sign in to Azure.

    Attributes:
        service_principal: Subscription to work in. Null when none.
        use_default: True to use what the machine of the runner has.
        managed_identity_client_id: Managed identity to use instead of that of the machine.
    """

    service_principal: AzureServicePrincipal | None
    use_default: bool
    managed_identity_client_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"service_principal"})

    def _expand(self, level: Any) -> None:
        values = (
            _azure_service_principal(level.service_principal),
            level.use_default,
            level.managed_identity_client_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.service_principal,
            self.use_default,
            self.managed_identity_client_id,
        ) = values
        self.__class__ = self._model
