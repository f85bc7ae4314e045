# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppAWSIAMPolicyConfig(Model):
    """A policy that a role in an app's permissions config carries. Exactly one way of stating the permissions is used,
    according to the cloud.

    Attributes:
        azure_actions: Azure actions to allow. Since 2026.
        azure_built_in_roles: Azure built-in roles to grant. Since 2026.
        cloudformation_stack_name: Name of the policy within the CloudFormation template, derived from `name`.
        contents: Policy document, JSON in base64. Absent for a managed policy.
        gcp_permissions: GCP permissions to allow. Since 2026.
        gcp_predefined_role: GCP predefined role to grant. Since 2026.
        managed_policy_name: Name of an AWS managed policy, instead of `contents`.
    """

    id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app_aws_iam_role_config_id: str | None = None
    app_config_id: str | None = None
    azure_actions: list[str] | None = None
    azure_built_in_roles: list[str] | None = None
    cloudformation_stack_name: str | None = None
    contents: str | None = None
    created_by_id: str | None = None
    gcp_permissions: list[str] | None = None
    gcp_predefined_role: str | None = None
    managed_policy_name: str | None = None
    org_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            level.app_aws_iam_role_config_id,
            level.app_config_id,
            level.azure_actions,
            level.azure_built_in_roles,
            level.cloudformation_stack_name,
            level.contents,
            level.created_by_id,
            level.gcp_permissions,
            level.gcp_predefined_role,
            level.managed_policy_name,
            level.org_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.created_at,
            self.name,
            self.updated_at,
            self.app_aws_iam_role_config_id,
            self.app_config_id,
            self.azure_actions,
            self.azure_built_in_roles,
            self.cloudformation_stack_name,
            self.contents,
            self.created_by_id,
            self.gcp_permissions,
            self.gcp_predefined_role,
            self.managed_policy_name,
            self.org_id,
        ) = values
        self.__class__ = self._model
