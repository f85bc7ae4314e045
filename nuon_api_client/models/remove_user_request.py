# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class RemoveUserRequest(Model):
    """The member to remove.

    Attributes:
        user_id: Account id of the member. Must not be empty: a Dec 2025 server would then take the roles of
            every member.

    Example:
        >>> body = RemoveUserRequest(user_id="acc8f2k1m5n9p3q7r0s4t6u2v")
    """

    user_id: str = field(validator=min_len(1))

    def _expand(self, level: Any) -> None:
        values = (level.user_id,)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.user_id,) = values
        self.__class__ = self._model
