# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .composite_status import CompositeStatus
    from .org_invite_status import OrgInviteStatus
    from .role_type import RoleType

_composite_status: Callable[[Any], Any] = lazy_decoder(globals(), "CompositeStatus", "_composite_status")
_org_invite_status: Callable[[Any], Any] = lazy_decoder(globals(), "OrgInviteStatus", "_org_invite_status")
_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class OrgInvite(Model):
    """An invitation of a person to an org, by email address.

    Attributes:
        status: `pending` until the person signs in with that address.
        role_type: Role the person gets on accepting. Always `org_admin` in Dec 2025.
        status_v2: The status with its history.
    """

    id: str
    created_at: datetime
    email: str
    org_id: str
    status: OrgInviteStatus
    updated_at: datetime
    created_by_id: str | None = None
    role_type: RoleType | None = None
    status_v2: CompositeStatus | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"status_v2"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.email,
            level.org_id,
            _org_invite_status(level.status),
            parse_time(level.updated_at),
            level.created_by_id,
            None if (v := level.role_type) is None else _role_type(v),
            None if (v := level.status_v2) is None else _composite_status(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.email,
            self.org_id,
            self.status,
            self.updated_at,
            self.created_by_id,
            self.role_type,
            self.status_v2,
        ) = values
        self.__class__ = self._model
