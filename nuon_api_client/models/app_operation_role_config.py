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
    from .app_operation_role_rule import AppOperationRoleRule

_app_operation_role_rule: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppOperationRoleRule", "_app_operation_role_rule"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppOperationRoleConfig(Model):
    """The operation roles part of an app config. Its rules say under which role each operation runs.

    Attributes:
        rules: Absent when there are none or they were not loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    created_by_id: str | None = None
    org_id: str | None = None
    rules: list[AppOperationRoleRule] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"rules"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            level.created_by_id,
            level.org_id,
            None if (v := level.rules) is None else decode_items(_app_operation_role_rule, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.created_by_id,
            self.org_id,
            self.rules,
        ) = values
        self.__class__ = self._model
