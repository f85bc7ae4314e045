# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOrgRequest(Model):
    """The new name of the org.

    Attributes:
        name: Unique on the control plane.

    Example:
        >>> body = UpdateOrgRequest(name="acme-corp")
    """

    name: str

    def _expand(self, level: Any) -> None:
        values = (level.name,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.name,) = values
        self.__class__ = self._model
