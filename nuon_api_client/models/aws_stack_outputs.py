# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import Any

from attrs import define, field

from nuon_api_client.runtime.lazy import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AWSStackOutputs(Model):
    """What a CloudFormation install stack reported, read from the raw `data` of the stack outputs. All of it comes from
    the customer's account.

    Attributes:
        account_id: AWS account number.
        break_glass_role_arns: Role name to ARN, for break glass roles that the customer enabled.
        custom_role_arns: Role name to ARN, for the app's custom roles. Since 2026.
        deprovision_iam_role_arn: Role for tearing down.
        install_inputs: Inputs that the customer set in the stack, by name. May hold secrets.
        maintenance_iam_role_arn: Role for deploys and day-to-day work.
        private_subnets: Subnet ids.
        provision_iam_role_arn: Role for the first setup.
        public_subnets: Subnet ids.
        runner_enabled: False when the customer has switched the runner off in the stack. Absent or null means
            that it is on: the stack is older than the setting. Since API 0.19.1147.
        runner_iam_role_arn: Role the runner itself has.
        runner_subnet: Id of the subnet the runner is in.
    """

    account_id: str | None = None
    break_glass_role_arns: dict[str, str] | None = None
    custom_role_arns: dict[str, str] | None = None
    deprovision_iam_role_arn: str | None = None
    install_inputs: dict[str, str] | None = field(default=None, repr=False)
    maintenance_iam_role_arn: str | None = None
    private_subnets: list[str] | None = None
    provision_iam_role_arn: str | None = None
    public_subnets: list[str] | None = None
    region: str | None = None
    runner_enabled: bool | None = None
    runner_iam_role_arn: str | None = None
    runner_subnet: str | None = None
    vpc_id: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.account_id,
            level.break_glass_role_arns,
            level.custom_role_arns,
            level.deprovision_iam_role_arn,
            level.install_inputs,
            level.maintenance_iam_role_arn,
            level.private_subnets,
            level.provision_iam_role_arn,
            level.public_subnets,
            level.region,
            level.runner_enabled,
            level.runner_iam_role_arn,
            level.runner_subnet,
            level.vpc_id,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.account_id,
            self.break_glass_role_arns,
            self.custom_role_arns,
            self.deprovision_iam_role_arn,
            self.install_inputs,
            self.maintenance_iam_role_arn,
            self.private_subnets,
            self.provision_iam_role_arn,
            self.public_subnets,
            self.region,
            self.runner_enabled,
            self.runner_iam_role_arn,
            self.runner_subnet,
            self.vpc_id,
        ) = values
        self.__class__ = self._model
