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

    _holds_models: ClassVar[frozenset[str]] = frozenset({"app_role_config"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            None if (v := level.app_role_config) is None else _app_awsiam_role_config(v),
            level.app_role_config_id,
            level.created_by_id,
            level.enabled,
            level.install_id,
            None if (v := level.last_used_at) is None else parse_time(v),
            level.org_id,
            level.provisioned,
            level.role_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
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
        self.__class__ = self._model
