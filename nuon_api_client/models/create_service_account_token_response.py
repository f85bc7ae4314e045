# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateServiceAccountTokenResponse(Model):
    """The secret of a token that was just created.

    Attributes:
        token: The secret to send as bearer token. It cannot be read again.
    """

    token: str = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (level.token,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.token,) = values
        self.__class__ = self._model
