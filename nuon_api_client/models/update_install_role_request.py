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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("enabled"),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.enabled,) = values
            case _:
                self._fill(values)
