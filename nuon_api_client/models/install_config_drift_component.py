# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallConfigDriftComponent(Model):
    """A component of an install, compared with its current app config.

    Attributes:
        applied_app_config_id: App config it was last applied with. Absent when it never was.
        drifted: Whether that is another one than the current. False when it never was applied.
    """

    component_id: str
    name: str
    applied_app_config_id: str | None = None
    drifted: bool = False

    def _expand(self, level: Any) -> None:
        values = (
            level.component_id,
            level.name,
            level.applied_app_config_id,
            level.drifted,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.component_id,
            self.name,
            self.applied_app_config_id,
            self.drifted,
        ) = values
        self.__class__ = self._model
