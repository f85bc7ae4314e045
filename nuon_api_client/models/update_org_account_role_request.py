# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .role_type import RoleType

_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "RoleType", "_role_type")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateOrgAccountRoleRequest(Model):
    """The new role of a member.

    Attributes:
        role_type: Role to give. Which roles are accepted depends on the server; `org_admin` and `org_read_only`
            are.

    Example:
        >>> body = UpdateOrgAccountRoleRequest(role_type=RoleType("org_admin"))
    """

    role_type: RoleType

    def _expand(self, level: Any) -> None:
        values = (_role_type(level.role_type),)
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (self.role_type,) = values
        self.__class__ = self._model
