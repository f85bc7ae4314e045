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

    def _expand(self, level: Any) -> None:
        values = (
            level.client_id,
            level.registry_url,
            level.tenant_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.client_id,
            self.registry_url,
            self.tenant_id,
        ) = values
        self.__class__ = self._model
