# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_awsiam_role_config import AppAWSIAMRoleConfig

_app_awsiam_role_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSIAMRoleConfig", "_app_awsiam_role_config"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallRole(Model):
    """One role of an install, in one app config, with its identity in the customer's cloud account. Since 2026.

    Attributes:
        app_role_config: The app's declaration of the role.
        enabled: Whether the role is to be used.
        last_used_at: When a job last ran with the role. Absent if never.
        provisioned: Whether the role exists in the customer's account.
        role_id: Identifier of the role in the cloud, for example an ARN. Absent until it exists.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_role_config: AppAWSIAMRoleConfig | None = None
    app_role_config_id: str | None = None
    created_by_id: str | None = None
    enabled: bool = False
    install_id: str | None = None
    last_used_at: datetime | None = None
    org_id: str | None = None
    provisioned: bool = False
    role_id: str | None = None

    def _expand(self, json: Any) -> None:
        get = json.get
        values = (
            get("id"),
            parse_time(get("created_at")),
            parse_time(get("updated_at")),
            None if (v := get("app_role_config")) is None else _app_awsiam_role_config(v),
            get("app_role_config_id"),
            get("created_by_id"),
            get("enabled", False),
            get("install_id"),
            None if (v := get("last_used_at")) is None else parse_time(v),
            get("org_id"),
            get("provisioned", False),
            get("role_id"),
        )
        # No call from here to the last assignment, so that no other thread runs: see nuon_api_client/runtime/lazy.py.
        match self._held:
            case [_, _]:
                (
                    self.id,
                    self.created_at,
                    self.updated_at,
                    self.app_role_config,
                    self.app_role_config_id,
                    self.created_by_id,
                    self.enabled,
                    self.install_id,
                    self.last_used_at,
                    self.org_id,
                    self.provisioned,
                    self.role_id,
                ) = values
            case _:
                self._fill(values)
