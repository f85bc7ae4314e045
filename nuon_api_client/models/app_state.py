# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppState(Model):
    """The app part of an install state.

    Attributes:
        populated: True once this part has been filled in from real data.
        status: Status of the app. Open set.
        variables: The app's variables by name, in the clear. Vendors keep API keys and the like in them.
    """

    id: str
    name: str
    populated: bool
    status: str
    variables: dict[str, str] | None = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.name,
            level.populated,
            level.status,
            level.variables,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.name,
            self.populated,
            self.status,
            self.variables,
        ) = values
        self.__class__ = self._model
