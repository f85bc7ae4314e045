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
    from .app_awsiam_role_config_request import AppAWSIAMRoleConfigRequest

_app_awsiam_role_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSIAMRoleConfigRequest", "_app_awsiam_role_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppPermissionsConfigRequest(Model):
    """The permissions part of an app config.

    Attributes:
        app_config_id: The app config version this becomes a part of.
        deprovision_role: Used to tear an install down.
        maintenance_role: Used for deploys and other changes after provisioning.
        provision_role: Used to set an install up.
        break_glass_roles: The roles of the break-glass part once more. Absent means none.
        custom_roles: Further roles, for operation roles to name. Absent means none.

    Example:
        >>> body = CreateAppPermissionsConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     provision_role=AppAWSIAMRoleConfigRequest(
        ...         name="provision",
        ...         display_name="Provision",
        ...         description="Provision.",
        ...         policies=[AppAWSIAMPolicyConfigRequest(managed_policy_name="AdministratorAccess")],
        ...     ),
        ...     maintenance_role=AppAWSIAMRoleConfigRequest(
        ...         name="maintenance",
        ...         display_name="Maintenance",
        ...         description="Maintenance.",
        ...         policies=[AppAWSIAMPolicyConfigRequest(managed_policy_name="AdministratorAccess")],
        ...     ),
        ...     deprovision_role=AppAWSIAMRoleConfigRequest(
        ...         name="deprovision",
        ...         display_name="Deprovision",
        ...         description="Deprovision.",
        ...         policies=[AppAWSIAMPolicyConfigRequest(managed_policy_name="AdministratorAccess")],
        ...     ),
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    deprovision_role: AppAWSIAMRoleConfigRequest
    maintenance_role: AppAWSIAMRoleConfigRequest
    provision_role: AppAWSIAMRoleConfigRequest
    break_glass_roles: list[AppAWSIAMRoleConfigRequest] | Unset = UNSET
    custom_roles: list[AppAWSIAMRoleConfigRequest] | Unset = UNSET

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"deprovision_role", "maintenance_role", "provision_role", "break_glass_roles", "custom_roles"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            _app_awsiam_role_config_request(level.deprovision_role),
            _app_awsiam_role_config_request(level.maintenance_role),
            _app_awsiam_role_config_request(level.provision_role),
            decode_items(_app_awsiam_role_config_request, level.break_glass_roles),
            decode_items(_app_awsiam_role_config_request, level.custom_roles),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.deprovision_role,
            self.maintenance_role,
            self.provision_role,
            self.break_glass_roles,
            self.custom_roles,
        ) = values
        self.__class__ = self._model
