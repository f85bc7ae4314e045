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
class AppPermissionsConfig(Model):
    """The permissions part of an app config. It declares the roles that the customer's stack makes for the runner.

    Attributes:
        aws_iam_roles: All roles. Absent when they were not loaded.
        break_glass_aws_iam_role: The role of type `breakglass` among `aws_iam_roles`. Absent when there is none.
        custom_aws_iam_roles: The roles of type `custom`.
        deprovision_aws_iam_role: The role used to tear an install down.
        maintenance_aws_iam_role: The role used for deploys and other changes after provisioning.
        provision_aws_iam_role: The role used to set an install up.
    """

    id: str
    created_at: datetime
    updated_at: datetime
    app_config_id: str | None = None
    app_id: str | None = None
    aws_iam_roles: list[AppAWSIAMRoleConfig] | None = None
    break_glass_aws_iam_role: AppAWSIAMRoleConfig | None = None
    created_by_id: str | None = None
    custom_aws_iam_roles: list[AppAWSIAMRoleConfig] | None = None
    deprovision_aws_iam_role: AppAWSIAMRoleConfig | None = None
    maintenance_aws_iam_role: AppAWSIAMRoleConfig | None = None
    org_id: str | None = None
    provision_aws_iam_role: AppAWSIAMRoleConfig | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "aws_iam_roles",
            "break_glass_aws_iam_role",
            "custom_aws_iam_roles",
            "deprovision_aws_iam_role",
            "maintenance_aws_iam_role",
            "provision_aws_iam_role",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            parse_time(level.updated_at),
            level.app_config_id,
            level.app_id,
            None if (v := level.aws_iam_roles) is None else decode_items(_app_awsiam_role_config, v),
            None if (v := level.break_glass_aws_iam_role) is None else _app_awsiam_role_config(v),
            level.created_by_id,
            None if (v := level.custom_aws_iam_roles) is None else decode_items(_app_awsiam_role_config, v),
            None if (v := level.deprovision_aws_iam_role) is None else _app_awsiam_role_config(v),
            None if (v := level.maintenance_aws_iam_role) is None else _app_awsiam_role_config(v),
            level.org_id,
            None if (v := level.provision_aws_iam_role) is None else _app_awsiam_role_config(v),
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
            self.break_glass_aws_iam_role,
            self.created_by_id,
            self.custom_aws_iam_roles,
            self.deprovision_aws_iam_role,
            self.maintenance_aws_iam_role,
            self.org_id,
            self.provision_aws_iam_role,
        ) = values
        self.__class__ = self._model
