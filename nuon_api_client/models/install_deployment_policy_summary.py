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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("deny_count", 0),
            get("first_warn_message"),
            get("warn_count", 0),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.deny_count,
                    self.first_warn_message,
                    self.warn_count,
                ) = values
            case _:
                self._fill(values)
