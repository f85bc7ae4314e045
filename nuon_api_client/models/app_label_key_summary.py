# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppLabelKeySummary(Model):
    """A label key and how it is used in an app.

    Attributes:
        color: Color that the dashboard shows the key in, such as `#2563eb`.
        entity_types: Kinds of thing that carry the key: `action`, `component`, `install`, `runbook`.
        is_override: Whether somebody chose the color.
        usage_count: How many things carry the key.
        values: Distinct values of the key, in alphabetical order.
        default_color: Color the key has when nobody chose one. It depends on the other keys in use.
    """

    color: str
    entity_types: list[str]
    is_override: bool
    key: str
    usage_count: int
    values: list[str]
    default_color: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.color,
            level.entity_types,
            level.is_override,
            level.key,
            level.usage_count,
            level.values,
            level.default_color,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.color,
            self.entity_types,
            self.is_override,
            self.key,
            self.usage_count,
            self.values,
            self.default_color,
        ) = values
        self.__class__ = self._model
