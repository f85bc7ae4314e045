# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.types import UNSET, Unset

if TYPE_CHECKING:
    from .runner_group_settings_aws_auth_method import RunnerGroupSettingsAwsAuthMethod

_runner_group_settings_aws_auth_method: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerGroupSettingsAwsAuthMethod", "_runner_group_settings_aws_auth_method"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdateRunnerSettingsRequest(Model):
    """Changes to the settings of a runner's group. Absent properties stay as they are; what is given is written, even
    an empty text or a 0.

    Attributes:
        aws_auth_method: How a runner on AWS is to prove who it is. Another word is a 400.
        aws_max_instance_lifetime: Seconds after which the runner machine is replaced, from a day to a year. Not
            in use any more in Aug 2026.
        binary_version: Version of the runner binary where the runner manages itself on a machine.
        container_image_tag: Version of the runner image, and so the version that the runner should have.
        container_image_url: Repository of the runner image.
        container_max_uptime: Seconds after which the runner container is restarted.
        job_group_parallelism: How many jobs of a group may run at once, by job group, such as `{"build": 2}`. It
            replaces the whole map. Needs the feature flag `parallel-runner-jobs`.
        org_awsiam_role_arn: Role of an org runner on AWS. It comes back as `org_aws_iam_role_arn`.
        org_k8s_service_account_name: Kubernetes service account of an org runner.
        runner_api_url: Address of the API that the runner talks to.
        vm_max_uptime: Seconds after which the runner machine is restarted.

    Example:
        >>> body = UpdateRunnerSettingsRequest(container_image_tag="0.19.1147")
    """

    aws_auth_method: RunnerGroupSettingsAwsAuthMethod | Unset = UNSET
    aws_max_instance_lifetime: int | Unset = UNSET
    binary_version: str | Unset = UNSET
    container_image_tag: str | Unset = UNSET
    container_image_url: str | Unset = UNSET
    container_max_uptime: int | Unset = UNSET
    job_group_parallelism: dict[str, int] | Unset = UNSET
    org_awsiam_role_arn: str | Unset = UNSET
    org_k8s_service_account_name: str | Unset = UNSET
    runner_api_url: str | Unset = UNSET
    vm_max_uptime: int | Unset = UNSET

    def _expand(self, level: Any) -> None:
        values = (
            _runner_group_settings_aws_auth_method(level.aws_auth_method),
            level.aws_max_instance_lifetime,
            level.binary_version,
            level.container_image_tag,
            level.container_image_url,
            level.container_max_uptime,
            level.job_group_parallelism,
            level.org_awsiam_role_arn,
            level.org_k8s_service_account_name,
            level.runner_api_url,
            level.vm_max_uptime,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.aws_auth_method,
            self.aws_max_instance_lifetime,
            self.binary_version,
            self.container_image_tag,
            self.container_image_url,
            self.container_max_uptime,
            self.job_group_parallelism,
            self.org_awsiam_role_arn,
            self.org_k8s_service_account_name,
            self.runner_api_url,
            self.vm_max_uptime,
        ) = values
        self.__class__ = self._model
