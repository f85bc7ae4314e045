# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentPolicySummary(Model):
    """What policies had against a step.

    Attributes:
        first_warn_message: Absent when none warned.
    """

    deny_count: int = 0
    first_warn_message: str | None = None
    warn_count: int = 0

    def _expand(self, level: Any) -> None:
        values = (
            level.deny_count,
            level.first_warn_message,
            level.warn_count,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.deny_count,
            self.first_warn_message,
            self.warn_count,
        ) = values
        self.__class__ = self._model
