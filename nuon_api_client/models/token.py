# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .token_type import TokenType

_token_type: Callable[[Any], Any] = lazy_decoder(globals(), "TokenType", "_token_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Token(Model):
    """A static API token of the org, without its secret.

    Attributes:
        account_id: Account the token acts as.
        expires_at: When the token stops working.
        issuer: Who issued the token. Account id for static tokens.
        name: Given on creation.
        org_id: Org the token is limited to.
        role: Role the token has.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    account_id: str | None = None
    created_by_id: str | None = None
    expires_at: datetime | None = None
    issued_at: datetime | None = None
    issuer: str | None = None
    name: str | None = None
    org_id: str | None = None
    role: str | None = None
    token_type: TokenType | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.account_id,
            level.created_by_id,
            None if (v := level.expires_at) is None else parse_time(v),
            None if (v := level.issued_at) is None else parse_time(v),
            level.issuer,
            level.name,
            level.org_id,
            level.role,
            None if (v := level.token_type) is None else _token_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.account_id,
            self.created_by_id,
            self.expires_at,
            self.issued_at,
            self.issuer,
            self.name,
            self.org_id,
            self.role,
            self.token_type,
        ) = values
        self.__class__ = self._model
