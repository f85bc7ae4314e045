# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RevealedTriggerSecret(Model):
    """A secret of a trigger.

    Attributes:
        secret: The value to sign with or to send.
    """

    key_id: str
    secret: str = field(repr=False)

    def _expand(self, level: Any) -> None:
        values = (
            level.key_id,
            level.secret,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.key_id,
            self.secret,
        ) = values
        self.__class__ = self._model
