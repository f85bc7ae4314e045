# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateInstallRoleRequest(Model):
    """Enables or disables a cloud role of an install.


    Example:
        >>> body = UpdateInstallRoleRequest(enabled=True)
    """

    enabled: bool

    def _expand(self, level: Any) -> None:
        values = (level.enabled,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.enabled,) = values
        self.__class__ = self._model
