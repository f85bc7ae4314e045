# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.lazy import Model, lazy_decoder
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

    def _expand(self, json: Any) -> None:
        get = json.get
        self.id = get("id")
        self.created_at = parse_time(get("created_at"))
        self.updated_at = parse_time(get("updated_at"))
        self.app_config_id = get("app_config_id")
        self.app_id = get("app_id")
        v = get("aws_iam_roles")
        self.aws_iam_roles = [_app_awsiam_role_config(item) for item in v] if type(v) is list else v
        self.created_by_id = get("created_by_id")
        self.org_id = get("org_id")
