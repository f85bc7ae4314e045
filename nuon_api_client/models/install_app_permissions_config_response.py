# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .install_permissions_role_status import InstallPermissionsRoleStatus

_install_permissions_role_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallPermissionsRoleStatus", "_install_permissions_role_status"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstallAppPermissionsConfigResponse(Model):
    """The cloud roles that the app config of an install defines, each with the word whether it exists in the customer's
    account. Names and texts are rendered for this install.

    Attributes:
        break_glass_roles: Roles for emergencies. Usually off.
        custom_roles: Further roles for single operations.
        deprovision_role: Used while the install is torn down.
        maintenance_role: Used for deploys and other day-to-day work.
        provision_role: Used while the install is provisioned.
    """

    break_glass_roles: list[InstallPermissionsRoleStatus]
    custom_roles: list[InstallPermissionsRoleStatus]
    deprovision_role: InstallPermissionsRoleStatus
    maintenance_role: InstallPermissionsRoleStatus
    provision_role: InstallPermissionsRoleStatus

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {"break_glass_roles", "custom_roles", "deprovision_role", "maintenance_role", "provision_role"}
    )

    def _expand(self, level: Any) -> None:
        values = (
            decode_items(_install_permissions_role_status, level.break_glass_roles),
            decode_items(_install_permissions_role_status, level.custom_roles),
            _install_permissions_role_status(level.deprovision_role),
            _install_permissions_role_status(level.maintenance_role),
            _install_permissions_role_status(level.provision_role),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.break_glass_roles,
            self.custom_roles,
            self.deprovision_role,
            self.maintenance_role,
            self.provision_role,
        ) = values
        self.__class__ = self._model
