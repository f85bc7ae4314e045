# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TriggerInstallConfigSyncRequest(Model):
    """Which installs to sync from git.

    Attributes:
        install_name: Name of the install. Absent means all installs of the app.

    Example:
        >>> body = TriggerInstallConfigSyncRequest(install_name="globex-prod")
    """

    install_name: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (level.install_name,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.install_name,) = values
        self.__class__ = self._model
