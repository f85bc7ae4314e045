# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateInstallAzureAccountParams(Model):
    """Where an Azure install goes. The cloud account of an install cannot be changed later.

    Attributes:
        location: Azure location code, such as eastus. The server does not check it.
        subscription_id: Azure subscription the install is meant for. Required when the org has phone-home
            authentication switched on.
    """

    location: str | Unset = UNSET
    subscription_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.location,
            level.subscription_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.location,
            self.subscription_id,
        ) = values
        self.__class__ = self._model
