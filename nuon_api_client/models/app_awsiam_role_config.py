# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app_awsiam_policy_config import AppAWSIAMPolicyConfig
    from .awsiam_role_type import AWSIAMRoleType
    from .null_bool import NullBool

_app_awsiam_policy_config: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSIAMPolicyConfig", "_app_awsiam_policy_config"
)
_awsiam_role_type: Callable[[Any], Any] = lazy_decoder(globals(), "AWSIAMRoleType", "_awsiam_role_type")
_null_bool: Callable[[Any], Any] = lazy_decoder(globals(), "NullBool", "_null_bool")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppAWSIAMRoleConfig(Model):
    """A role that an app asks for in the customer's account, with its policies. Made by each sync of the app config;
    despite its name it serves every cloud since 2026.

    Attributes:
        name: May hold interpolations such as the install id, which are filled in per install.
        cloud_platform: Cloud the role is for. Since 2026.
        cloudformation_param_name: Stack parameter by which the customer enables the role.
        cloudformation_stack_name: Name of the role within the CloudFormation template.
        display_name: Name shown to the customer; may hold interpolations.
        enabled_in_stack: What the app config says about the role being enabled in the stack. Since 2026.
        owner_id: The permissions config or break glass config that declares the role.
        owner_type: Table name of the owner.
        permissions_boundary: Permissions boundary, JSON in base64. Absent when there is none.
    """

    id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app_config_id: str | None = None
    cloud_platform: str | None = None
    cloudformation_param_name: str | None = None
    cloudformation_stack_name: str | None = None
    created_by_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    enabled_in_stack: NullBool | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    permissions_boundary: str | None = None
    policies: list[AppAWSIAMPolicyConfig] | None = None
    type_: AWSIAMRoleType | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"enabled_in_stack", "policies"})

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            level.app_config_id,
            level.cloud_platform,
            level.cloudformation_param_name,
            level.cloudformation_stack_name,
            level.created_by_id,
            level.description,
            level.display_name,
            None if (v := level.enabled_in_stack) is None else _null_bool(v),
            level.org_id,
            level.owner_id,
            level.owner_type,
            level.permissions_boundary,
            None if (v := level.policies) is None else decode_items(_app_awsiam_policy_config, v),
            None if (v := level.type_) is None else _awsiam_role_type(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.updated_at,
            self.app_config_id,
            self.cloud_platform,
            self.cloudformation_param_name,
            self.cloudformation_stack_name,
            self.created_by_id,
            self.description,
            self.display_name,
            self.enabled_in_stack,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.permissions_boundary,
            self.policies,
            self.type_,
        ) = values
        self.__class__ = self._model
