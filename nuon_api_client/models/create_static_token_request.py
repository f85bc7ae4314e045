# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateStaticTokenRequest(Model):
    """An API token to create.

    Attributes:
        name: Name to recognize the token by later.
        duration: How long the token works, as a Go duration such as `720h`. One year (`8760h`) when absent. Must
            be positive.
        role: Role of the token, `org_read_only` when absent. Must not be sent for a personal token.
        token_identity: `service_account` (the default) makes an account for the token, limited to the current
            org; `personal` makes the token act as the caller everywhere.

    Example:
        >>> body = CreateStaticTokenRequest(name="ci", duration="720h")
    """

    name: str
    duration: str | Unset = UNSET
    role: str | Unset = UNSET
    token_identity: str | Unset = field(default=UNSET, repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.name,
            level.duration,
            level.role,
            level.token_identity,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.name,
            self.duration,
            self.role,
            self.token_identity,
        ) = values
        self.__class__ = self._model
