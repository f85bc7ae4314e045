# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigDiffSummary(Model):
    """How many fields differ between two versions of an app config.

    Attributes:
        has_changed: Whether there is any difference.
    """

    added: int
    changed: int
    has_changed: bool
    removed: int
    unchanged: int

    def _expand(self, level: Any) -> None:
        values = (
            level.added,
            level.changed,
            level.has_changed,
            level.removed,
            level.unchanged,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.added,
            self.changed,
            self.has_changed,
            self.removed,
            self.unchanged,
        ) = values
        self.__class__ = self._model
