# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateOIDCTrustPolicyRequest(Model):
    """An OIDC trust policy to create.

    Attributes:
        audience: The `aud` claim that tokens must have.
        claim_conditions: Claim name to pattern; all must match, and only claims that are texts can. `sub` is
            required; `iss`, `aud`, `exp`, `nbf` and `iat` are refused, since they are checked anyway. A pattern is
            an exact text or a glob of at most 512 characters, in which `*` stops at a `:`.
        issuer_url: The `iss` claim that tokens must have, to the letter. The keys of the issuer are found from
            it, so it must be an `https` URL.
        name: Name to recognize the policy by.
        role: Role of the exchanged tokens, one whose `applies_to` has `oidc_trust_policy`. `org_read_only` when
            absent.
        token_duration_seconds: How long exchanged tokens work, in seconds: one hour (3600) when absent or 0, at
            most one day (86400).

    Example:
        >>> body = CreateOIDCTrustPolicyRequest(
        ...     name="ci",
        ...     issuer_url="https://token.actions.githubusercontent.com",
        ...     audience="nuon",
        ...     claim_conditions={"sub": "repo:acme/shop:ref:refs/heads/main"},
        ...     role=RoleType("org_admin"),
        ... )
    """

    audience: str = field(validator=min_len(1))
    claim_conditions: dict[str, str]
    issuer_url: str = field(validator=min_len(1))
    name: str = field(validator=min_len(1))
    role: RoleType | Unset = UNSET
    token_duration_seconds: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.audience,
            level.claim_conditions,
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
            self.issuer_url,
            self.name,
            self.role,
            self.token_duration_seconds,
        ) = values
        self.__class__ = self._model
