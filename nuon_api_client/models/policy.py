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
    from .policy_name import PolicyName
    from .role import Role

_policy_name: Callable[[Any], Any] = lazy_decoder(globals(), "PolicyName", "_policy_name")
_role: Callable[[Any], Any] = lazy_decoder(globals(), "Role", "_role")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Policy(Model):
    """A set of permissions that belongs to a role.

    Attributes:
        permissions: What is allowed, by object: the key is an org id or `*`, the value one of all, create, read,
            update, delete.
        role: Absent where the server did not load it, which is nearly always.
    """

    id: str
    created_at: datetime
    name: PolicyName
    permissions: dict[str, str] | None
    updated_at: datetime
    created_by_id: str | None = None
    org_id: str | None = None
    role: Role | None = None
    role_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"role"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            _policy_name(level.name),
            level.permissions,
            parse_time(level.updated_at),
            level.created_by_id,
            level.org_id,
            None if (v := level.role) is None else _role(v),
            level.role_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.permissions,
            self.updated_at,
            self.created_by_id,
            self.org_id,
            self.role,
            self.role_id,
        ) = values
        self.__class__ = self._model
