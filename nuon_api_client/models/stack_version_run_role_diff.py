# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StackVersionRunRoleDiff(Model):
    """Names of the roles that came to exist, or ceased to exist, in the customer's account with a stack run. Since
    2026.

    """

    disabled: list[str] | None = None
    enabled: list[str] | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.disabled,
            level.enabled,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.disabled,
            self.enabled,
        ) = values
        self.__class__ = self._model
