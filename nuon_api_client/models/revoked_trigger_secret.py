# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RevokedTriggerSecret(Model):
    """That a secret of a trigger was revoked."""

    revoked_at: datetime

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (parse_time(get("revoked_at")),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.revoked_at,) = values
            case _:
                self._fill(values)
