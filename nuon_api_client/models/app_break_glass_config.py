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
    from .app_awsiam_role_config import AppAWSIAMRoleConfig

_app_awsiam_role_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSIAMRoleConfig", "_app_awsiam_role_config"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppBreakGlassConfig(Model):
    """The break-glass part of an app config. It declares roles with elevated rights that a customer can enable for an
    emergency.

    Attributes:
        aws_iam_roles: Absent when the roles were not loaded.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    aws_iam_roles: list[AppAWSIAMRoleConfig] | None = None
    created_by_id: str | None = None
    org_id: str | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset({"aws_iam_roles"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            None if (v := level.aws_iam_roles) is None else decode_items(_app_awsiam_role_config, v),
            level.created_by_id,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.updated_at,
            self.app_config_id,
            self.app_id,
            self.aws_iam_roles,
            self.created_by_id,
            self.org_id,
        ) = values
        self.__class__ = self._model
