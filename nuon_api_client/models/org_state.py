# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgState(Model):
    """The org part of an install state.

    Attributes:
        populated: True once this part has been filled in from real data.
        status: Status of the org. Open set.
    """

    id: str
    name: str
    populated: bool
    status: str

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.name,
            level.populated,
            level.status,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.name,
            self.populated,
            self.status,
        ) = values
        self.__class__ = self._model
