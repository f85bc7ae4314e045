# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StaticToken(Model):
    """A token that was just created, with its secret.

    Attributes:
        id: Id to revoke the token by.
        api_token: The secret to send as bearer token. It cannot be read again.
    """

    id: str
    api_token: str = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.api_token,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.api_token,
        ) = values
        self.__class__ = self._model
