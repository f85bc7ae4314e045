# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOrgFeaturesRequest(Model):
    """Feature flags to change.

    Attributes:
        features: Flags to set, by name. Flags that are not named keep their setting.

    Example:
        >>> body = UpdateOrgFeaturesRequest(features={"app-branches": True})
    """

    features: dict[str, bool]

    def _expand(self, level: Any) -> None:
        values = (level.features,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.features,) = values
        self.__class__ = self._model
