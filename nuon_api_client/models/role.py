# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .policy import Policy
    from .role_type import RoleType

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_policy: Callable[[Any], Any] = lazy_decoder(globals(), "Policy", "_policy")
_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Role(Model):
    """A role in an org. It carries policies, and accounts hold it.

    Attributes:
        created_by: Always sent, but an empty object where the server did not load it, which is nearly always.
        applies_to: Kinds of holder the role may be given to.
        managed: True for the roles Nuon itself defines.
        policies: Absent where the server did not load them.
        title: Name of the role for people.
    """

    id: str
    created_by: Account | None = None
    applies_to: list[str] | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    description: str | None = None
    managed: bool = False
    org_id: str | None = None
    policies: list[Policy] | None = None
    role_type: RoleType | None = None
    title: str | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "created_by": "CreatedBy",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "CreatedBy": ("createdBy",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"created_by", "policies"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.created_by) is None else _account(v),
            level.applies_to,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.description,
            level.managed,
            level.org_id,
            None if (v := level.policies) is None else decode_items(_policy, v),
            None if (v := level.role_type) is None else _role_type(v),
            level.title,
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_by,
            self.applies_to,
            self.created_at,
            self.created_by_id,
            self.description,
            self.managed,
            self.org_id,
            self.policies,
            self.role_type,
            self.title,
            self.updated_at,
        ) = values
        self.__class__ = self._model
