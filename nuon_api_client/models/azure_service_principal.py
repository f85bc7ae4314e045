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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("subscription_id"),
            get("subscription_tenant_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.subscription_id,
                    self.subscription_tenant_id,
                ) = values
            case _:
                self._fill(values)
