# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOIDCTrustPolicyRequest(Model):
    """What to change of an OIDC trust policy. Absent and empty fields stay as they are.

    Attributes:
        audience: The `aud` claim that tokens must have.
        claim_conditions: Replaces all conditions, under the same rules as on creation.
        enabled: False stops further exchanges; true allows them again.
        issuer_url: The `iss` claim that tokens must have. An `https` URL.
        role: Role of the exchanged tokens, those already issued included.
        token_duration_seconds: How long tokens exchanged from now on work, in seconds, at most 86400. 0 changes
            nothing.

    Example:
        >>> body = UpdateOIDCTrustPolicyRequest(enabled=False)
    """

    audience: str | Unset = UNSET
    claim_conditions: dict[str, str] | Unset = UNSET
    enabled: bool | Unset = UNSET
    issuer_url: str | Unset = UNSET
    name: str | Unset = UNSET
    role: RoleType | Unset = UNSET
    token_duration_seconds: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.audience,
            level.claim_conditions,
            level.enabled,
            level.issuer_url,
            level.name,
            _role_type(level.role),
            level.token_duration_seconds,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.audience,
            self.claim_conditions,
            self.enabled,
            self.issuer_url,
            self.name,
            self.role,
            self.token_duration_seconds,
        ) = values
        self.__class__ = self._model
