# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PruneTokensResponse(Model):
    """The outcome of removing a runner's older tokens.

    Attributes:
        invalidated_count: How many tokens were removed. 0 when there was only the newest one, or none.
    """

    invalidated_count: int

    def _expand(self, level: Any) -> None:
        values = (level.invalidated_count,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.invalidated_count,) = values
        self.__class__ = self._model
