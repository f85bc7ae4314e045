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

    def _expand(self, level: Any) -> None:
        values = (level.role_name,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.role_name,) = values
        self.__class__ = self._model
