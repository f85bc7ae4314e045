# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppBranchRequest(Model):
    """A branch to create.

    Attributes:
        name: Must be unique in the app.
        connected_github_vcs_config_id: The repository to follow. Dec 2025 demands it; newer control planes
            ignore it.
        managed_by: `config` for a branch that is declared in the configuration of the app, `manually` for one
            made by hand, which is meant when it is absent.

    Example:
        >>> body = CreateAppBranchRequest(name="main")
    """

    name: str = field(validator=min_len(1))
    connected_github_vcs_config_id: str | Unset = UNSET
    managed_by: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.connected_github_vcs_config_id,
            level.managed_by,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.connected_github_vcs_config_id,
            self.managed_by,
        ) = values
        self.__class__ = self._model
