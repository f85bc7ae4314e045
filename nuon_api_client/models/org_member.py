# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .org_member_status import OrgMemberStatus
    from .role_type import RoleType

_org_member_status: Callable[[Any], Any] = lazy_decoder(globals(), "OrgMemberStatus", "_org_member_status")
_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgMember(Model):
    """A person of an org, or an invitation that is open.

    Attributes:
        id: Id of the account or, for an invitation, of the invitation.
        created_at: When the account or the invitation was made.
        account_id: Absent for an invitation.
        invite_id: Absent for a member.
        joined_at: When the account got its oldest role in the org. Absent for an invitation.
        name: Absent for an invitation, and for accounts without one.
        role_type: The role in the org; the oldest one, if an account has several.
    """

    id: str
    created_at: datetime
    email: str
    status: OrgMemberStatus
    account_id: str | None = None
    invite_id: str | None = None
    joined_at: datetime | None = None
    name: str | None = None
    role_type: RoleType | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.email,
            _org_member_status(level.status),
            level.account_id,
            level.invite_id,
            None if (v := level.joined_at) is None else parse_time(v),
            level.name,
            None if (v := level.role_type) is None else _role_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.email,
            self.status,
            self.account_id,
            self.invite_id,
            self.joined_at,
            self.name,
            self.role_type,
        ) = values
        self.__class__ = self._model
