# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RemoveLabelsRequest(Model):
    """Label keys to take from a component, action or install.


    Example:
        >>> body = RemoveLabelsRequest(keys=["tier"])
    """

    keys: list[str]

    def _expand(self, level: Any) -> None:
        values = (level.keys,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.keys,) = values
        self.__class__ = self._model
