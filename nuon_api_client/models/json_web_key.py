# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JSONWebKey(Model):
    """A public RSA key.

    Attributes:
        alg: Signature algorithm that the key is for.
        e: Public exponent, in base64url.
        kid: Id that the header of a token names.
        kty: `RSA`.
        n: Modulus, in base64url.
        use: `sig`: the key is for signatures.
    """

    alg: str | None = None
    e: str | None = None
    kid: str | None = None
    kty: str | None = None
    n: str | None = None
    use: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.alg,
            level.e,
            level.kid,
            level.kty,
            level.n,
            level.use,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.alg,
            self.e,
            self.kid,
            self.kty,
            self.n,
            self.use,
        ) = values
        self.__class__ = self._model
