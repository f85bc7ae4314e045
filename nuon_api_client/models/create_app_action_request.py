# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppActionRequest(Model):
    """A new action. What it does is in its configs.

    Attributes:
        name: Must be unique in the app.
        labels: Labels of the action, key to value.

    Example:
        >>> body = CreateAppActionRequest(name="rotate-keys")
    """

    name: str = field(validator=min_len(1))
    labels: dict[str, str] | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.labels,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.labels,
        ) = values
        self.__class__ = self._model
