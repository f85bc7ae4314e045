# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateAppConfigInstallsRequest(Model):
    """Which installs to move to a config version.

    Attributes:
        install_i_ds: Installs to move. Ignored with `UpdateAll`.
        update_all: Move every install of the app.

    Example:
        >>> body = UpdateAppConfigInstallsRequest(install_i_ds=["inl3yk7s9x2m4q8w1e5r6t0z9c"])
    """

    install_i_ds: list[str] | Unset = UNSET
    update_all: bool | Unset = UNSET

    _renamed: ClassVar[Mapping[str, str]] = {
        "install_i_ds": "InstallIDs",
        "update_all": "UpdateAll",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "InstallIDs": ("installIDs",),
        "UpdateAll": ("updateAll",),
    }

    def _expand(self, level: Any) -> None:
        values = (
            level.install_i_ds,
            level.update_all,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.install_i_ds,
            self.update_all,
        ) = values
        self.__class__ = self._model
