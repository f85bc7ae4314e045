# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AddUserRequest(Model):
    """Body of the request that makes the caller an admin. It must be a JSON object but nothing in it is used.

    Attributes:
        user_id: Ignored by the server.
    """

    user_id: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (level.user_id,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.user_id,) = values
        self.__class__ = self._model
