# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from collections.abc import Mapping

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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.created_by = None if (v := get("CreatedBy", get("createdBy"))) is None else _account(v)
        self.applies_to = get("applies_to")
        self.created_at = None if (v := get("created_at")) is None else parse_time(v)
        self.created_by_id = get("created_by_id")
        self.description = get("description")
        self.managed = get("managed", False)
        self.org_id = get("org_id")
        v = get("policies")
        self.policies = [_policy(item) for item in v] if type(v) is list else v
        self.role_type = None if (v := get("role_type")) is None else _role_type(v)
        self.title = get("title")
        self.updated_at = None if (v := get("updated_at")) is None else parse_time(v)
