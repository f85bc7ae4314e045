# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallDeploymentChange(Model):
    """One change of a deployment.

    Attributes:
        operation: `add`, `change` or `remove`.
        path: What changed, such as `build` or `config`.
        is_redacted: Whether the values were left out because they are secret.
        next_value: Value after the change. Absent when it was removed or is not told.
        previous_value: Value before the change. Absent when it was added or is not told.
    """

    operation: str
    path: str
    is_redacted: bool = False
    next_value: str | None = None
    previous_value: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.operation,
            level.path,
            level.is_redacted,
            level.next_value,
            level.previous_value,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.operation,
            self.path,
            self.is_redacted,
            self.next_value,
            self.previous_value,
        ) = values
        self.__class__ = self._model
