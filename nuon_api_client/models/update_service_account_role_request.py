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
class UpdateServiceAccountRoleRequest(Model):
    """The new role of a service account.

    Attributes:
        role: Replaces all roles of the account in the current org. It must be one whose `applies_to` has
            `service_account`.

    Example:
        >>> body = UpdateServiceAccountRoleRequest(role=RoleType("org_admin"))
    """

    role: RoleType

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (_role_type(get("role")),)
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (self.role,) = values
            case _:
                self._fill(values)
