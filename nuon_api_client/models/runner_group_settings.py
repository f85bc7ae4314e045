# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from attrs import define

from nuon_api_client.runtime.decoders import lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .cloud_platform import CloudPlatform
    from .runner_group_settings_aws_auth_method import RunnerGroupSettingsAwsAuthMethod

_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")
_runner_group_settings_aws_auth_method: Callable[[Any], Any] = lazy_decoder(
    globals(), "RunnerGroupSettingsAwsAuthMethod", "_runner_group_settings_aws_auth_method"
)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RunnerGroupSettings(Model):
    """How the runners of a group are deployed and how they behave.

    Attributes:
        id: Absent in the answer to a change.
        aws_auth_method: How a runner on AWS proves who it is.
        aws_instance_type: Machine type of the runner, for example `t3a.medium`.
        aws_max_instance_lifetime: Seconds after which the runner machine is replaced, 86400 to 31536000. Not in
            use any more in Aug 2026.
        aws_tags: Tags put on the runner's AWS resources.
        binary_version: Version of the runner binary where the runner manages itself on a machine. Falls back to
            `container_image_tag`.
        container_image_tag: Version of the runner image, and so the version the runner should have.
        container_image_url: Repository of the runner image.
        container_max_uptime: Seconds after which the runner container is restarted.
        enable_logging: Whether the runner sends its logs to the control plane.
        enable_metrics: Whether the runner sends metrics.
        groups: Groups of jobs the runner asks for.
        heart_beat_timeout: Nanoseconds between two signs of life of the runner.
        job_group_parallelism: How many jobs of a group may run at once, as text, by job group name.
        local_aws_iam_role_arn: Role of the install runner, as reported by the install stack.
        logging_level: Least severe level the runner logs, for example `INFO`.
        long_poll_jobs: Whether the runner waits for jobs on an open request instead of asking again and again.
        metadata: Tags the runner puts on its logs and metrics, such as `org.id`, `app.id`, `install.id`, `env`.
        org_aws_iam_role_arn: Role of an org runner on AWS.
        org_azure_client_id: Identity of an org runner on Azure.
        org_gcp_service_account: Identity of an org runner on Google Cloud.
        org_k8s_service_account_name: Kubernetes service account of an org runner.
        otel_collector_config: Configuration of the runner's telemetry collector.
        platform: Cloud the runner is on, worked out by the server when it reads the settings. An empty string
            when it is not known.
        runner_api_url: Address of the API the runner talks to.
        runner_binary_url: Overrides where the runner binary is downloaded from.
        sandbox_mode: True when jobs of the group are simulated.
        vm_max_uptime: Seconds after which the runner machine is restarted.
        aws_iam_role_arn: Older name of `org_aws_iam_role_arn`.
        k8s_service_account_name: Older name of `org_k8s_service_account_name`.
    """

    id: str | None = None
    aws_auth_method: RunnerGroupSettingsAwsAuthMethod | None = None
    aws_cloudformation_stack_type: str | None = None
    aws_instance_type: str | None = None
    aws_max_instance_lifetime: int | None = None
    aws_tags: dict[str, str] | None = None
    binary_version: str | None = None
    container_image_tag: str | None = None
    container_image_url: str | None = None
    container_max_uptime: int | None = None
    created_at: datetime | None = None
    created_by_id: str | None = None
    enable_logging: bool = False
    enable_metrics: bool = False
    enable_sentry: bool = False
    groups: list[str] | None = None
    heart_beat_timeout: int = 0
    job_group_parallelism: dict[str, str] | None = None
    local_aws_iam_role_arn: str | None = None
    logging_level: str | None = None
    long_poll_jobs: bool = False
    metadata: dict[str, str] | None = None
    org_aws_iam_role_arn: str | None = None
    org_azure_client_id: str | None = None
    org_gcp_service_account: str | None = None
    org_id: str | None = None
    org_k8s_service_account_name: str | None = None
    otel_collector_config: str | None = None
    platform: CloudPlatform | None = None
    runner_api_url: str | None = None
    runner_binary_url: str | None = None
    runner_group_id: str | None = None
    sandbox_mode: bool = False
    updated_at: datetime | None = None
    vm_max_uptime: int | None = None
    aws_iam_role_arn: str | None = None
    k8s_service_account_name: str | None = None

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            None if (v := level.aws_auth_method) is None else _runner_group_settings_aws_auth_method(v),
            level.aws_cloudformation_stack_type,
            level.aws_instance_type,
            level.aws_max_instance_lifetime,
            level.aws_tags,
            level.binary_version,
            level.container_image_tag,
            level.container_image_url,
            level.container_max_uptime,
            None if (v := level.created_at) is None else parse_time(v),
            level.created_by_id,
            level.enable_logging,
            level.enable_metrics,
            level.enable_sentry,
            level.groups,
            level.heart_beat_timeout,
            level.job_group_parallelism,
            level.local_aws_iam_role_arn,
            level.logging_level,
            level.long_poll_jobs,
            level.metadata,
            level.org_aws_iam_role_arn,
            level.org_azure_client_id,
            level.org_gcp_service_account,
            level.org_id,
            level.org_k8s_service_account_name,
            level.otel_collector_config,
            None if (v := level.platform) is None else _cloud_platform(v),
            level.runner_api_url,
            level.runner_binary_url,
            level.runner_group_id,
            level.sandbox_mode,
            None if (v := level.updated_at) is None else parse_time(v),
            level.vm_max_uptime,
            level.aws_iam_role_arn,
            level.k8s_service_account_name,
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.aws_auth_method,
            self.aws_cloudformation_stack_type,
            self.aws_instance_type,
            self.aws_max_instance_lifetime,
            self.aws_tags,
            self.binary_version,
            self.container_image_tag,
            self.container_image_url,
            self.container_max_uptime,
            self.created_at,
            self.created_by_id,
            self.enable_logging,
            self.enable_metrics,
            self.enable_sentry,
            self.groups,
            self.heart_beat_timeout,
            self.job_group_parallelism,
            self.local_aws_iam_role_arn,
            self.logging_level,
            self.long_poll_jobs,
            self.metadata,
            self.org_aws_iam_role_arn,
            self.org_azure_client_id,
            self.org_gcp_service_account,
            self.org_id,
            self.org_k8s_service_account_name,
            self.otel_collector_config,
            self.platform,
            self.runner_api_url,
            self.runner_binary_url,
            self.runner_group_id,
            self.sandbox_mode,
            self.updated_at,
            self.vm_max_uptime,
            self.aws_iam_role_arn,
            self.k8s_service_account_name,
        ) = values
        self.__class__ = self._model
