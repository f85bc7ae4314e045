# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateAppConfigInstallsRequest(Model):
    """Which installs to move to a config version.

    Attributes:
        install_i_ds: Installs to move. Ignored with `UpdateAll`.
        update_all: Move every install of the app.
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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.install_i_ds = get("InstallIDs", get("installIDs", UNSET))
        self.update_all = get("UpdateAll", get("updateAll", UNSET))
