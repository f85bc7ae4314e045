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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (get("token"),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.token,) = values
            case _:
                self._fill(values)
