# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RemoveUserRequest(Model):
    """The member to remove.

    Attributes:
        user_id: Account id of the member. Must not be empty: a Dec 2025 server would then take the roles of
            every member.
    """

    user_id: str = field(validator=min_len(1), on_setattr=setters.NO_OP)

    def _expand(self, json: Any) -> None:
        get = json.get
        self.user_id = get("user_id")
