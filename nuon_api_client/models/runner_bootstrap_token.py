# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerBootstrapToken(Model):
    """A token for a runner, with its secret.

    Attributes:
        expires_at: When the token stops working.
        token: The secret. It cannot be read again.
    """

    expires_at: datetime
    token: str = field(repr=False)

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            parse_time(get("expires_at")),
            get("token"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.expires_at,
                    self.token,
                ) = values
            case _:
                self._fill(values)
