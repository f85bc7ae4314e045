# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ToggleInstallComponentRequest(Model):
    """Switches a toggleable component of an install on or off. Switching on starts a deploy workflow, switching off a
    teardown.

    Attributes:
        enabled: True to have the component deployed. 400 when its config does not say that it can be toggled.
        plan_only: Plan the deploy or the teardown and skip the apply steps.

    Example:
        >>> body = ToggleInstallComponentRequest(enabled=False)
    """

    enabled: bool
    plan_only: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.enabled,
            level.plan_only,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.enabled,
            self.plan_only,
        ) = values
        self.__class__ = self._model
