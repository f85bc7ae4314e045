# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AppSandboxConfigArtifacts(Model):
    """Public documents that a customer needed to let the sandbox be provisioned. Removed before Dec 2025.

    Attributes:
        cloudformation_stack_template: URL of the CloudFormation template.
        deprovision_policy: URL of the IAM policy for deprovisioning.
        provision_policy: URL of the IAM policy for provisioning.
        trust_policy: URL of the IAM trust policy.
    """

    cloudformation_stack_template: str | None = None
    deprovision_policy: str | None = None
    provision_policy: str | None = None
    trust_policy: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.cloudformation_stack_template,
            level.deprovision_policy,
            level.provision_policy,
            level.trust_policy,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.cloudformation_stack_template,
            self.deprovision_policy,
            self.provision_policy,
            self.trust_policy,
        ) = values
        self.__class__ = self._model
