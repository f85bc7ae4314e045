# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .app_awsiam_policy_config_request import AppAWSIAMPolicyConfigRequest
    from .role_cloud_platform import RoleCloudPlatform

_app_awsiam_policy_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSIAMPolicyConfigRequest", "_app_awsiam_policy_config_request"
)
_role_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "RoleCloudPlatform", "_role_cloud_platform")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class AppAWSIAMRoleConfigRequest(Model):
    """A role to make in the account of the customer. In spite of its name it serves every cloud since 2026.

    Attributes:
        description: Shown to the customer; may hold template variables.
        display_name: Shown to the customer; may hold template variables.
        name: Name of the role in the cloud. May hold template variables, which are filled in per install.
        policies: At least one.
        cloud_platform: Cloud the role is for. Other values are refused.
        enabled_in_stack: Whether the stack makes the role unless the customer says otherwise. Absent means no
            for break-glass roles and yes for the others.
        permissions_boundary: Upper limit of what the role may do: an IAM policy document as JSON text. Absent
            means none.
    """

    description: str = field(validator=min_len(1))
    display_name: str = field(validator=min_len(1))
    name: str = field(validator=min_len(1))
    policies: list[AppAWSIAMPolicyConfigRequest]
    cloud_platform: RoleCloudPlatform | Unset = UNSET
    enabled_in_stack: bool | Unset | None = UNSET
    permissions_boundary: str | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset({"policies"})

    def _expand(self, level: Any) -> None:
        values = (
            level.description,
            level.display_name,
            level.name,
            decode_items(_app_awsiam_policy_config_request, level.policies),
            _role_cloud_platform(level.cloud_platform),
            level.enabled_in_stack,
            level.permissions_boundary,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.description,
            self.display_name,
            self.name,
            self.policies,
            self.cloud_platform,
            self.enabled_in_stack,
            self.permissions_boundary,
        ) = values
        self.__class__ = self._model
