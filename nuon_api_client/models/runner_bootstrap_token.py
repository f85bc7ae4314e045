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

    def _expand(self, level: Any) -> None:
        values = (
            parse_time(level.expires_at),
            level.token,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.expires_at,
            self.token,
        ) = values
        self.__class__ = self._model
