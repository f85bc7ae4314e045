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
    from .operation_type import OperationType
    from .org import Org

_operation_type: Callable[[Any], Any] = lazy_decoder(globals(), "OperationType", "_operation_type")
_org: Callable[[Any], Any] = lazy_decoder(globals(), "Org", "_org")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppOperationRoleRule(Model):
    """One rule of an operation role config. It gives a role to an operation on a component, an action or the sandbox.

    Attributes:
        operation: The operation the role is for.
        org: Absent when the org was not loaded.
        principal_name: Name of the thing the rule is about.
        principal_type: Kind of the thing the rule is about, such as `component`, `action` or `sandbox`.
        role: Name of the role to use.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_operation_role_config_id: str | None = None
    created_by_id: str | None = None
    operation: OperationType | None = None
    org: Org | None = None
    org_id: str | None = None
    principal_name: str | None = None
    principal_type: str | None = None
    role: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"org"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_operation_role_config_id,
            level.created_by_id,
            None if (v := level.operation) is None else _operation_type(v),
            None if (v := level.org) is None else _org(v),
            level.org_id,
            level.principal_name,
            level.principal_type,
            level.role,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_operation_role_config_id,
            self.created_by_id,
            self.operation,
            self.org,
            self.org_id,
            self.principal_name,
            self.principal_type,
            self.role,
        ) = values
        self.__class__ = self._model
