# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateNotebookRequest(Model):
    """A new notebook, without cells.

    Attributes:
        description: At most 2000 characters.
        name: At most 255 characters. It may be absent and need not be unique.

    Example:
        >>> body = CreateNotebookRequest(name="Database checks")
    """

    description: str | Unset = UNSET
    name: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.name,
        ) = values
        self.__class__ = self._model
