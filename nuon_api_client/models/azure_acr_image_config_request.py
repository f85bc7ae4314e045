# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureACRImageConfigRequest(Model):
    """How to pull an image from an Azure container registry."""

    client_id: str | Unset = UNSET
    registry_url: str | Unset = UNSET
    tenant_id: str | Unset = UNSET

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("client_id", UNSET),
            get("registry_url", UNSET),
            get("tenant_id", UNSET),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.client_id,
                    self.registry_url,
                    self.tenant_id,
                ) = values
            case _:
                self._fill(values)
