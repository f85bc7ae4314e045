# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account import Account
    from .role import Role

_account: Callable[[Any], Any] = lazy_decoder(globals(), "Account", "_account")
_role: Callable[[Any], Any] = lazy_decoder(globals(), "Role", "_role")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountRole(Model):
    """The link that gives an account a role in an org.

    Attributes:
        role: Always sent, but holds nothing except an empty `CreatedBy` where the server did not load it.
    """

    id: str
    role: Role | None = None
    role_id: str | None = None
    account: Account | None = None
    account_id: str | None = None
    created_at: datetime | None = None
    org_id: str | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "role": "Role",
        "role_id": "RoleID",
    }
    _published: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Role": ("role",),
        "RoleID": ("roleID",),
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"role", "account"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.role) is None else _role(v),
            level.role_id,
            None if (v := level.account) is None else _account(v),
            level.account_id,
            None if (v := level.created_at) is None else parse_time(v),
            level.org_id,
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.role,
            self.role_id,
            self.account,
            self.account_id,
            self.created_at,
            self.org_id,
            self.updated_at,
        ) = values
        self.__class__ = self._model
