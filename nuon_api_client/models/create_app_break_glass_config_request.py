# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field, setters
from attrs.validators import min_len

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model

if TYPE_CHECKING:
    from .app_awsiam_role_config_request import AppAWSIAMRoleConfigRequest

_app_awsiam_role_config_request: Callable[[Any], Any] = lazy_decoder(
    globals(), "AppAWSIAMRoleConfigRequest", "_app_awsiam_role_config_request"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False, on_setattr=setters.NO_OP)
class CreateAppBreakGlassConfigRequest(Model):
    """The break-glass part of an app config.

    Attributes:
        app_config_id: The app config version this becomes a part of.
        roles: Roles with elevated rights for an emergency.

    Example:
        >>> body = CreateAppBreakGlassConfigRequest(
        ...     app_config_id="apc4d5e6f7g8h9i0j1k2l3m4n5",
        ...     roles=[
        ...         AppAWSIAMRoleConfigRequest(
        ...             name="rescue",
        ...             display_name="Rescue",
        ...             description="Rescue.",
        ...             policies=[AppAWSIAMPolicyConfigRequest(managed_policy_name="AdministratorAccess")],
        ...         )
        ...     ],
        ... )
    """

    app_config_id: str = field(validator=min_len(1))
    roles: list[AppAWSIAMRoleConfigRequest]

    _holds_models: ClassVar[frozenset[str]] = frozenset({"roles"})

    def _expand(self, level: Any) -> None:
        values = (
            level.app_config_id,
            decode_items(_app_awsiam_role_config_request, level.roles),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.app_config_id,
            self.roles,
        ) = values
        self.__class__ = self._model
