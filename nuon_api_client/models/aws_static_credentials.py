# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSStaticCredentials(Model):
    """AWS access keys.

    Attributes:
        session_token: Empty for keys that do not expire.
    """

    access_key_id: str = field(repr=False)
    secret_access_key: str = field(repr=False)
    session_token: str = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.access_key_id,
            level.secret_access_key,
            level.session_token,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.access_key_id,
            self.secret_access_key,
            self.session_token,
        ) = values
        self.__class__ = self._model
