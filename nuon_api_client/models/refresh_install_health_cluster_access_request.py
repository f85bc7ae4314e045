# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RefreshInstallHealthClusterAccessRequest(Model):
    """Which role component health should read the cluster with.

    Attributes:
        role_name: Empty or absent: the maintenance role.

    Example:
        >>> body = RefreshInstallHealthClusterAccessRequest(role_name="maintenance")
    """

    role_name: str | Unset = UNSET

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("role_name", UNSET),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.role_name,) = values
            case _:
                self._fill(values)
