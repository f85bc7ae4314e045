# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppInputGroupRequest(Model):
    """A heading under which inputs are shown together.

    Attributes:
        index: Position among the groups; the lowest comes first.
    """

    description: str = field(validator=min_len(1))
    display_name: str = field(validator=min_len(1))
    index: int

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.display_name,
            level.index,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.display_name,
            self.index,
        ) = values
        self.__class__ = self._model
