# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StackVersionRunInputDiff(Model):
    """Names of the inputs that a stack run added, removed or changed. Since 2026."""

    added: list[str] | None = None
    changed: list[str] | None = None
    removed: list[str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.added,
            level.changed,
            level.removed,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.added,
            self.changed,
            self.removed,
        ) = values
        self.__class__ = self._model
