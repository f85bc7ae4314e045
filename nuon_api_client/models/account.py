# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .account_type import AccountType
    from .permission import Permission
    from .role import Role
    from .user_journey import UserJourney

_account_type: Callable[[Any], Any] = lazy_decoder(globals(), "AccountType", "_account_type")
_permission: Callable[[Any], Any] = lazy_decoder(globals(), "Permission", "_permission")
_role: Callable[[Any], Any] = lazy_decoder(globals(), "Role", "_role")
_user_journey: Callable[[Any], Any] = lazy_decoder(globals(), "UserJourney", "_user_journey")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Account(Model):
    """A person or a service account that can sign in. What it may do in an org comes from its roles.

    Attributes:
        account_type: How the account signs in.
        email: Address the account is known by. Service accounts have a made-up one.
        name: Since 2026.
        org_ids: Orgs the account has a role in. Filled only where the roles are loaded, so it is empty in lists
            of members.
        permissions: What the account may do, by object: the key is an org id, or `*` for everything. Filled only
            where the roles are loaded.
        roles: Absent where the server did not load them.
        subject: Identifier of the account at its identity provider.
        user_journeys: Guided tours of the dashboard and how far the account got in them.
    """

    id: str | None = None
    account_type: AccountType | None = None
    created_at: datetime | None = None
    email: str | None = None
    name: str | None = None
    org_ids: list[str] | None = None
    permissions: dict[str, Permission] | None = None
    roles: list[Role] | None = None
    subject: str | None = None
    updated_at: datetime | None = None
    user_journeys: list[UserJourney] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"roles", "user_journeys"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.account_type) is None else _account_type(v),
            None if (v := level.created_at) is None else parse_time(v),
            level.email,
            level.name,
            level.org_ids,
            {key: _permission(item) for key, item in v.items()} if type(v := level.permissions) is dict else v,
            None if (v := level.roles) is None else decode_items(_role, v),
            level.subject,
            None if (v := level.updated_at) is None else parse_time(v),
            None if (v := level.user_journeys) is None else decode_items(_user_journey, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.account_type,
            self.created_at,
            self.email,
            self.name,
            self.org_ids,
            self.permissions,
            self.roles,
            self.subject,
            self.updated_at,
            self.user_journeys,
        ) = values
        self.__class__ = self._model
