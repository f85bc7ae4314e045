# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CreateOrgInviteRequest(Model):
    """A person to invite.

    Attributes:
        role_type: Role the person gets. `org_admin` before 2026, whatever is sent.

    Example:
        >>> body = CreateOrgInviteRequest(email="ada@example.com")
    """

    email: str
    role_type: RoleType | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.email,
            _role_type(level.role_type),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.email,
            self.role_type,
        ) = values
        self.__class__ = self._model
