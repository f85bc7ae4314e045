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
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OIDCTrustPolicy(Model):
    """Says which OIDC tokens can be exchanged for API tokens of the org, and what those may do.

    Attributes:
        enabled: Whether tokens are exchanged under the policy.
        audience: The `aud` claim that tokens must have.
        claim_conditions: Claim name to pattern; all must match. In a pattern `*` stops at a `:`.
        issuer_url: The `iss` claim that tokens must have. The keys of the issuer are found from it.
        last_used_at: When a token was last exchanged under the policy. Absent when none ever was.
        role: Role of the exchanged tokens.
        service_account_id: The account that exchanged tokens act as. It belongs to the policy alone.
        token_duration_seconds: How long exchanged tokens work, in seconds.
    """

    id: str
    created_at: datetime
    enabled: bool
    name: str
    updated_at: datetime
    audience: str | None = None
    claim_conditions: dict[str, str] | None = None
    created_by_id: str | None = None
    issuer_url: str | None = None
    last_used_at: datetime | None = None
    org_id: str | None = None
    role: RoleType | None = None
    service_account_id: str | None = None
    token_duration_seconds: int | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.enabled,
            level.name,
            parse_time(level.updated_at),
            level.audience,
            level.claim_conditions,
            level.created_by_id,
            level.issuer_url,
            None if (v := level.last_used_at) is None else parse_time(v),
            level.org_id,
            None if (v := level.role) is None else _role_type(v),
            level.service_account_id,
            level.token_duration_seconds,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.enabled,
            self.name,
            self.updated_at,
            self.audience,
            self.claim_conditions,
            self.created_by_id,
            self.issuer_url,
            self.last_used_at,
            self.org_id,
            self.role,
            self.service_account_id,
            self.token_duration_seconds,
        ) = values
        self.__class__ = self._model
