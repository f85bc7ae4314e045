# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateRunbookRequest(Model):
    """Changes to a runbook. What is absent or empty stays as it is.

    Attributes:
        labels: Labels that replace all that the runbook has.
        name: The new name. It must be unique in the app.

    Example:
        >>> body = UpdateRunbookRequest(description="Moves the traffic to the other region.")
    """

    description: str | Unset = UNSET
    labels: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.labels,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.labels,
            self.name,
        ) = values
        self.__class__ = self._model
