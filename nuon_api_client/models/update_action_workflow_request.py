# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateActionWorkflowRequest(Model):
    """Changes to an action.

    Attributes:
        labels: Labels of the action, key to value.
        name: The new name. It must be unique in the app.

    Example:
        >>> body = UpdateActionWorkflowRequest(name="rotate-all-keys")
    """

    labels: dict[str, str] | Unset = UNSET
    name: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.labels,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.labels,
            self.name,
        ) = values
        self.__class__ = self._model
