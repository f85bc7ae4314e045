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
class InstallPermissionsRoleStatus(Model):
    """A role of the app's permissions config, with its state in one install.

    Attributes:
        arn: The role as the install stack reported it. Empty when it does not exist in the account.
        enabled: True when the install stack reported the role, that is when arn is not empty.
        cloud_platform: aws, azure or gcp.
        cloudformation_param_name: The stack parameter that switches the role on.
        cloudformation_stack_name: Name of the role's nested stack.
        enabled_in_stack: Whether the stack makes the role unless the customer says otherwise. Not set means the
            platform's default, which is yes, except for break-glass roles.
        permissions_boundary: The boundary policy that limits the role (AWS only): base64 text of a JSON
            document.
        policies: What the role may do.
    """

    arn: str
    enabled: bool
    id: str | None = None
    app_config_id: str | None = None
    cloud_platform: str | None = None
    cloudformation_param_name: str | None = None
    cloudformation_stack_name: str | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    description: str | None = None
    display_name: str | None = None
    enabled_in_stack: NullBool | None = None
    name: str | None = None
    org_id: str | None = None
    owner_id: str | None = None
    owner_type: str | None = None
    permissions_boundary: str | None = None
    policies: list[AppAWSIAMPolicyConfig] | None = None
    type_: AWSIAMRoleType | None = None
    updated_at: datetime | None = None

    _renamed: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }

    _holds_models: ClassVar[frozenset[str]] = frozenset({"enabled_in_stack", "policies"})

    def _expand(self, level: Any) -> None:
        values = (
            level.arn,
            level.enabled,
            level.id,
            level.app_config_id,
            level.cloud_platform,
            level.cloudformation_param_name,
            level.cloudformation_stack_name,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.description,
            level.display_name,
            None if (v := level.enabled_in_stack) is None else _null_bool(v),
            level.name,
            level.org_id,
            level.owner_id,
            level.owner_type,
            level.permissions_boundary,
            None if (v := level.policies) is None else decode_items(_app_awsiam_policy_config, v),
            None if (v := level.type_) is None else _awsiam_role_type(v),
            None if (v := level.updated_at) is None else parse_time(v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.arn,
            self.enabled,
            self.id,
            self.app_config_id,
            self.cloud_platform,
            self.cloudformation_param_name,
            self.cloudformation_stack_name,
            self.created_at,
            self.created_by_id,
            self.description,
            self.display_name,
            self.enabled_in_stack,
            self.name,
            self.org_id,
            self.owner_id,
            self.owner_type,
            self.permissions_boundary,
            self.policies,
            self.type_,
            self.updated_at,
        ) = values
        self.__class__ = self._model
