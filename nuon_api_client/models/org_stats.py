# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgStats(Model):
    """Numbers about an org.

    Attributes:
        app_count: Number of apps.
        install_count: Number of installs.
        install_names: Names of all installs, in no order. Names are unique per app only.
    """

    app_count: int
    install_count: int
    install_names: list[str]

    def _expand(self, level: Any) -> None:
        values = (
            level.app_count,
            level.install_count,
            level.install_names,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_count,
            self.install_count,
            self.install_names,
        ) = values
        self.__class__ = self._model
