# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateAppBranchConfigRequest(Model):
    """Settings of a branch config to change. At least one field is needed.

    Attributes:
        ignore_changes_regex: RE2 pattern. A run in which every changed file matches it ends as `not-attempted`.
            An empty text removes it.
        send_statuses_on_ignore: Whether the commit of such a run is marked as successful at the source code
            host.

    Example:
        >>> body = UpdateAppBranchConfigRequest(ignore_changes_regex="^docs/", send_statuses_on_ignore=True)
    """

    ignore_changes_regex: str | Unset = UNSET
    send_statuses_on_ignore: bool | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.ignore_changes_regex,
            level.send_statuses_on_ignore,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.ignore_changes_regex,
            self.send_statuses_on_ignore,
        ) = values
        self.__class__ = self._model
