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

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("alg"),
            get("e"),
            get("kid"),
            get("kty"),
            get("n"),
            get("use"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.alg,
                    self.e,
                    self.kid,
                    self.kty,
                    self.n,
                    self.use,
                ) = values
            case _:
                self._fill(values)
