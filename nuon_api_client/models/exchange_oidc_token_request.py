# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class ExchangeOIDCTokenRequest(Model):
    """An OIDC token to exchange.

    Attributes:
        org_id: Org to get an API token for.
        token: The ID token of the OIDC provider, a JWT.

    Example:
        >>> body = ExchangeOIDCTokenRequest(org_id="orgq8w7e6r5t4y3u2i1o0p9a8s", token="eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
    """

    org_id: str = field(validator=min_len(1))
    token: str = field(validator=min_len(1), repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.org_id,
            level.token,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.org_id,
            self.token,
        ) = values
        self.__class__ = self._model
