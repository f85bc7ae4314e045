# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallRoleSelectionRecord(Model):
    """One candidate that was looked at when a role was picked for a job. Since 2026.

    Attributes:
        available: Whether the role exists in the customer's account.
        role_id: Identifier of the role in the cloud, for example an ARN.
        role_source: Why the role was a candidate, for example as the default. The set is open.
        selected: Whether this candidate was picked.
    """

    available: bool = False
    role_id: str | None = None
    role_name: str | None = None
    role_source: str | None = None
    selected: bool = False

    def _expand(self, level: Any) -> None:
        values = (
            level.available,
            level.role_id,
            level.role_name,
            level.role_source,
            level.selected,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.available,
            self.role_id,
            self.role_name,
            self.role_source,
            self.selected,
        ) = values
        self.__class__ = self._model
