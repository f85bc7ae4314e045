# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureServicePrincipal(Model):
    """An Azure subscription and its tenant. In spite of the upstream name it holds no secret."""

    subscription_id: str
    subscription_tenant_id: str

    def _expand(self, level: Any) -> None:
        values = (
            level.subscription_id,
            level.subscription_tenant_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.subscription_id,
            self.subscription_tenant_id,
        ) = values
        self.__class__ = self._model
