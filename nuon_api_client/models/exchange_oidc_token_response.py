# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define, field

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ExchangeOIDCTokenResponse(Model):
    """An API token that was exchanged for an OIDC token.

    Attributes:
        authenticated: Always true: whatever fails is an error.
        expires_at: When the token stops working. It cannot be renewed; exchange a new ID token.
        token: The secret to send as bearer token.
        org_id: The org that the token works in.
        role: Role of the token.
        trust_policy_id: The policy under which it was exchanged.
    """

    authenticated: bool
    expires_at: datetime
    token: str = field(repr=False)
    org_id: str | None = None
    role: RoleType | None = None
    trust_policy_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.authenticated,
            parse_time(level.expires_at),
            level.token,
            level.org_id,
            None if (v := level.role) is None else _role_type(v),
            level.trust_policy_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.authenticated,
            self.expires_at,
            self.token,
            self.org_id,
            self.role,
            self.trust_policy_id,
        ) = values
        self.__class__ = self._model
