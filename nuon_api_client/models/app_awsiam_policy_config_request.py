# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppAWSIAMPolicyConfigRequest(Model):
    """What a role may do, in the terms of its cloud. State it in one way only: newer servers refuse two ways for one
    cloud.

    Attributes:
        azure_actions: Azure actions to allow. Not with `azure_built_in_roles`.
        azure_built_in_roles: Azure built-in roles to grant, each by its name or by the GUID of its definition.
            Newer servers refuse a name that they do not know.
        contents: An IAM policy document as JSON text. Not with `managed_policy_name`. Text that is not JSON is a
            400.
        gcp_permissions: GCP permissions to allow. Not with `gcp_predefined_role`.
        gcp_predefined_role: A role that Google defines.
        managed_policy_name: Name of an AWS managed policy.
        name: May hold template variables, such as the id of the install.
    """

    azure_actions: list[str] | Unset = UNSET
    azure_built_in_roles: list[str] | Unset = UNSET
    contents: str | Unset = field(default=UNSET, repr=False)
    gcp_permissions: list[str] | Unset = UNSET
    gcp_predefined_role: str | Unset = UNSET
    managed_policy_name: str | Unset = UNSET
    name: str | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            level.azure_actions,
            level.azure_built_in_roles,
            level.contents,
            level.gcp_permissions,
            level.gcp_predefined_role,
            level.managed_policy_name,
            level.name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.azure_actions,
            self.azure_built_in_roles,
            self.contents,
            self.gcp_permissions,
            self.gcp_predefined_role,
            self.managed_policy_name,
            self.name,
        ) = values
        self.__class__ = self._model
