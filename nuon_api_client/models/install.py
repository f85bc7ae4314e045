# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from nuon_api_client.runtime.decoders import decode_items, lazy_decoder
from nuon_api_client.runtime.lazy import Model
from nuon_api_client.runtime.wire import parse_time

if TYPE_CHECKING:
    from .app import App
    from .app_branch import AppBranch
    from .app_runner_config import AppRunnerConfig
    from .app_runner_type import AppRunnerType
    from .app_sandbox_config import AppSandboxConfig
    from .aws_account import AWSAccount
    from .azure_account import AzureAccount
    from .cloud_platform import CloudPlatform
    from .drifted_object import DriftedObject
    from .gcp_account import GCPAccount
    from .install_action_workflow import InstallActionWorkflow
    from .install_app_branch_connection import InstallAppBranchConnection
    from .install_component import InstallComponent
    from .install_component_status import InstallComponentStatus
    from .install_config import InstallConfig
    from .install_event import InstallEvent
    from .install_inputs import InstallInputs
    from .install_role import InstallRole
    from .install_sandbox import InstallSandbox
    from .install_sandbox_run import InstallSandboxRun
    from .install_sandbox_status import InstallSandboxStatus
    from .install_stack import InstallStack
    from .install_state import InstallState
    from .null_bool import NullBool
    from .phone_home_auth_status import PhoneHomeAuthStatus
    from .queue import Queue
    from .runner_status import RunnerStatus
    from .workflow import Workflow

_app: Callable[[Any], Any] = lazy_decoder(globals(), "App", "_app")
_app_branch: Callable[[Any], Any] = lazy_decoder(globals(), "AppBranch", "_app_branch")
_app_runner_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerConfig", "_app_runner_config")
_app_runner_type: Callable[[Any], Any] = lazy_decoder(globals(), "AppRunnerType", "_app_runner_type")
_app_sandbox_config: Callable[[Any], Any] = lazy_decoder(globals(), "AppSandboxConfig", "_app_sandbox_config")
_aws_account: Callable[[Any], Any] = lazy_decoder(globals(), "AWSAccount", "_aws_account")
_azure_account: Callable[[Any], Any] = lazy_decoder(globals(), "AzureAccount", "_azure_account")
_cloud_platform: Callable[[Any], Any] = lazy_decoder(globals(), "CloudPlatform", "_cloud_platform")
_drifted_object: Callable[[Any], Any] = lazy_decoder(globals(), "DriftedObject", "_drifted_object")
_gcp_account: Callable[[Any], Any] = lazy_decoder(globals(), "GCPAccount", "_gcp_account")
_install_action_workflow: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallActionWorkflow", "_install_action_workflow"
)
_install_app_branch_connection: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallAppBranchConnection", "_install_app_branch_connection"
)
_install_component: Callable[[Any], Any] = lazy_decoder(globals(), "InstallComponent", "_install_component")
_install_component_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallComponentStatus", "_install_component_status"
)
_install_config: Callable[[Any], Any] = lazy_decoder(globals(), "InstallConfig", "_install_config")
_install_event: Callable[[Any], Any] = lazy_decoder(globals(), "InstallEvent", "_install_event")
_install_inputs: Callable[[Any], Any] = lazy_decoder(globals(), "InstallInputs", "_install_inputs")
_install_role: Callable[[Any], Any] = lazy_decoder(globals(), "InstallRole", "_install_role")
_install_sandbox: Callable[[Any], Any] = lazy_decoder(globals(), "InstallSandbox", "_install_sandbox")
_install_sandbox_run: Callable[[Any], Any] = lazy_decoder(globals(), "InstallSandboxRun", "_install_sandbox_run")
_install_sandbox_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "InstallSandboxStatus", "_install_sandbox_status"
)
_install_stack: Callable[[Any], Any] = lazy_decoder(globals(), "InstallStack", "_install_stack")
_install_state: Callable[[Any], Any] = lazy_decoder(globals(), "InstallState", "_install_state")
_null_bool: Callable[[Any], Any] = lazy_decoder(globals(), "NullBool", "_null_bool")
_phone_home_auth_status: Callable[[Any], Any] = lazy_decoder(
    globals(), "PhoneHomeAuthStatus", "_phone_home_auth_status"
)
_queue: Callable[[Any], Any] = lazy_decoder(globals(), "Queue", "_queue")
_runner_status: Callable[[Any], Any] = lazy_decoder(globals(), "RunnerStatus", "_runner_status")
_workflow: Callable[[Any], Any] = lazy_decoder(globals(), "Workflow", "_workflow")


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Install(Model):
    """A copy of an app in one customer's cloud account. It joins a stack (what the customer applies), a runner, a
    sandbox and components. It has no single status: read `sandbox_status`, `runner_status` and
    `composite_component_status` side by side. How much is loaded depends on the operation; what is not loaded is
    absent.

    Attributes:
        name: Unique within the app only.
        app_branch_connections: App branches the install followed, now or before. Since 2026.
        app_branch_id: App branch the install follows. Absent or empty when it follows none. Since 2026.
        app_config_id: App config the install is pinned to.
        app_default_labels: Labels set by the app's default labels. They cannot be changed on the install. Since
            2026.
        aws_account: Present on AWS installs.
        azure_account: Present on Azure installs.
        cloud_platform: `unknown` when the app's runner config was not loaded.
        cloud_platform_metadata: Account, project or subscription that the install is expected to run in
            (`target_*`) and was seen to run in (`observed_*`). Since 2026.
        component_health_statuses: Component id to live health verdict. Since 2026.
        component_statuses: Component id to status of the install component.
        composite_component_status: Rolled up from `component_statuses`: `error` if any is in error, `active` if
            all are active, else `pending`, also while there are none.
        composite_component_status_description: The roll-up in words.
        composite_health_status: Worst live health of the components: `healthy`, `progressing`, `degraded`,
            `unhealthy` or `unknown`; the set is open. Absent until health was evaluated. Independent of the deploy
            statuses. Since 2026.
        composite_health_status_description: The live health in words. Since 2026.
        drifted_objects: What is known to have drifted. Only filled when one install is read.
        expected_account_id: AWS account the install is expected in, or else was seen in. Since 2026.
        expected_project_id: GCP project the install is expected in, or else was seen in. Since 2026.
        expected_subscription_id: Azure subscription the install is expected in, or else was seen in. Since 2026.
        gcp_account: Present on GCP installs. Since 2026.
        health_cluster_error: Why component health cannot look into the cluster now. Absent when it can. Since
            2026.
        install_config: Absent when the install has no config; then approvals are asked for.
        install_inputs: Input revisions, newest first; only the newest when one install is read. Secrets are in
            clear text.
        install_number: Running number of the install within its app.
        install_roles: Roles of the install for its app config. Since 2026.
        install_sandbox_runs: Newest first; at most five when one install is read.
        label_templates: Dynamic labels: key to the template its value is rendered from. Since 2026.
        labels: Labels with their rendered values, defaults included. Since API 0.19.894.
        last_health_report_at: When a runner last reported component health. Absent if never. Since 2026.
        lifecycle_phase: Where the install stands in its life, as free-form JSON. Since 2026.
        links: Addresses of pages about the install. Servers of 2025 build them under `actions`, so that they
            lead nowhere.
        metadata: Free-form marks. `managed_by` names the tool that looks after the install, for example
            `nuon/cli/install-config`.
        phone_home_auth: When phone-home credentials were set up, accepted and refused. Absent without such
            credentials. Since 2026.
        queues: Work queues of the install. Since 2026.
        runner_id: The install's runner. Absent when the runner was not loaded.
        runner_status: Status of the install's runner. Reads `deprovisioned` also when the runner was not loaded,
            as in the result of an update.
        runner_type: `unknown` when the app's runner config was not loaded.
        sandbox: Always present, but without any content where it was not loaded, as in lists.
        sandbox_health_message: The worst sandbox health in words. Since 2026.
        sandbox_health_status: Worst live health of what the sandbox runs. Absent until reported. Since 2026.
        sandbox_mode: Whether cloud work is only simulated. Taken from the org unless the install says otherwise.
            Since 2026.
        sandbox_status: Status of the sandbox. Absent in the reply of a create.
        sandbox_status_description: Not filled by the server.
        status: Always `deprecated` on servers of 2025; gone in 2026.
        status_description: A note that the status is deprecated.
        workflow_id: Workflow that this request started. Only in replies, since 2026; earlier the
            X-Nuon-Install-Workflow-ID header has it.
        workflows: Only where loaded; use the workflow list instead.
    """

    id: str
    app_id: str
    created_at: datetime
    name: str
    updated_at: datetime
    app: App | None = None
    app_branch: AppBranch | None = None
    app_branch_connections: list[InstallAppBranchConnection] | None = None
    app_branch_id: str | None = None
    app_config_id: str | None = None
    app_default_labels: dict[str, str] | None = None
    app_runner_config: AppRunnerConfig | None = None
    app_sandbox_config: AppSandboxConfig | None = None
    aws_account: AWSAccount | None = None
    azure_account: AzureAccount | None = None
    cloud_platform: CloudPlatform | None = None
    cloud_platform_metadata: dict[str, Any] | None = None
    component_health_statuses: dict[str, str] | None = None
    component_statuses: dict[str, str] | None = None
    composite_component_status: InstallComponentStatus | None = None
    composite_component_status_description: str | None = None
    composite_health_status: str | None = None
    composite_health_status_description: str | None = None
    created_by_id: str | None = None
    drifted_objects: list[DriftedObject] | None = None
    expected_account_id: str | None = None
    expected_project_id: str | None = None
    expected_subscription_id: str | None = None
    gcp_account: GCPAccount | None = None
    health_cluster_error: str | None = None
    install_action_workflows: list[InstallActionWorkflow] | None = None
    install_components: list[InstallComponent] | None = None
    install_config: InstallConfig | None = None
    install_events: list[InstallEvent] | None = None
    install_inputs: list[InstallInputs] | None = None
    install_number: int = 0
    install_roles: list[InstallRole] | None = None
    install_sandbox_runs: list[InstallSandboxRun] | None = None
    install_stack: InstallStack | None = None
    install_states: list[InstallState] | None = None
    label_templates: dict[str, str] | None = None
    labels: dict[str, str] | None = None
    last_health_report_at: datetime | None = None
    lifecycle_phase: dict[str, Any] | None = None
    links: dict[str, Any] | None = None
    metadata: dict[str, str] | None = None
    org_id: str | None = None
    phone_home_auth: PhoneHomeAuthStatus | None = field(default=None, repr=False)
    queues: list[Queue] | None = None
    runner_id: str | None = None
    runner_status: RunnerStatus | None = None
    runner_status_description: str | None = None
    runner_type: AppRunnerType | None = None
    sandbox: InstallSandbox | None = None
    sandbox_health_message: str | None = None
    sandbox_health_status: str | None = None
    sandbox_mode: NullBool | None = None
    sandbox_status: InstallSandboxStatus | None = None
    sandbox_status_description: str | None = None
    status: str | None = None
    status_description: str | None = None
    workflow_id: str | None = None
    workflows: list[Workflow] | None = None

    _holds_models: ClassVar[frozenset[str]] = frozenset(
        {
            "app",
            "app_branch",
            "app_branch_connections",
            "app_runner_config",
            "app_sandbox_config",
            "aws_account",
            "azure_account",
            "drifted_objects",
            "gcp_account",
            "install_action_workflows",
            "install_components",
            "install_config",
            "install_events",
            "install_inputs",
            "install_roles",
            "install_sandbox_runs",
            "install_stack",
            "install_states",
            "phone_home_auth",
            "queues",
            "sandbox",
            "sandbox_mode",
            "workflows",
        }
    )

    def _expand(self, level: Any) -> None:
        values = (
            level.id,
            level.app_id,
            parse_time(level.created_at),
            level.name,
            parse_time(level.updated_at),
            None if (v := level.app) is None else _app(v),
            None if (v := level.app_branch) is None else _app_branch(v),
            None if (v := level.app_branch_connections) is None else decode_items(_install_app_branch_connection, v),
            level.app_branch_id,
            level.app_config_id,
            level.app_default_labels,
            None if (v := level.app_runner_config) is None else _app_runner_config(v),
            None if (v := level.app_sandbox_config) is None else _app_sandbox_config(v),
            None if (v := level.aws_account) is None else _aws_account(v),
            None if (v := level.azure_account) is None else _azure_account(v),
            None if (v := level.cloud_platform) is None else _cloud_platform(v),
            level.cloud_platform_metadata,
            level.component_health_statuses,
            level.component_statuses,
            None if (v := level.composite_component_status) is None else _install_component_status(v),
            level.composite_component_status_description,
            level.composite_health_status,
            level.composite_health_status_description,
            level.created_by_id,
            None if (v := level.drifted_objects) is None else decode_items(_drifted_object, v),
            level.expected_account_id,
            level.expected_project_id,
            level.expected_subscription_id,
            None if (v := level.gcp_account) is None else _gcp_account(v),
            level.health_cluster_error,
            None if (v := level.install_action_workflows) is None else decode_items(_install_action_workflow, v),
            None if (v := level.install_components) is None else decode_items(_install_component, v),
            None if (v := level.install_config) is None else _install_config(v),
            None if (v := level.install_events) is None else decode_items(_install_event, v),
            None if (v := level.install_inputs) is None else decode_items(_install_inputs, v),
            level.install_number,
            None if (v := level.install_roles) is None else decode_items(_install_role, v),
            None if (v := level.install_sandbox_runs) is None else decode_items(_install_sandbox_run, v),
            None if (v := level.install_stack) is None else _install_stack(v),
            None if (v := level.install_states) is None else decode_items(_install_state, v),
            level.label_templates,
            level.labels,
            None if (v := level.last_health_report_at) is None else parse_time(v),
            level.lifecycle_phase,
            level.links,
            level.metadata,
            level.org_id,
            None if (v := level.phone_home_auth) is None else _phone_home_auth_status(v),
            None if (v := level.queues) is None else decode_items(_queue, v),
            level.runner_id,
            None if (v := level.runner_status) is None else _runner_status(v),
            level.runner_status_description,
            None if (v := level.runner_type) is None else _app_runner_type(v),
            None if (v := level.sandbox) is None else _install_sandbox(v),
            level.sandbox_health_message,
            level.sandbox_health_status,
            None if (v := level.sandbox_mode) is None else _null_bool(v),
            None if (v := level.sandbox_status) is None else _install_sandbox_status(v),
            level.sandbox_status_description,
            level.status,
            level.status_description,
            level.workflow_id,
            None if (v := level.workflows) is None else decode_items(_workflow, v),
        )
        # No call from here on, so that no other thread runs: see nuon_api_client/runtime/reading.py.
        self.__class__ = self._filling
        (
            self.id,
            self.app_id,
            self.created_at,
            self.name,
            self.updated_at,
            self.app,
            self.app_branch,
            self.app_branch_connections,
            self.app_branch_id,
            self.app_config_id,
            self.app_default_labels,
            self.app_runner_config,
            self.app_sandbox_config,
            self.aws_account,
            self.azure_account,
            self.cloud_platform,
            self.cloud_platform_metadata,
            self.component_health_statuses,
            self.component_statuses,
            self.composite_component_status,
            self.composite_component_status_description,
            self.composite_health_status,
            self.composite_health_status_description,
            self.created_by_id,
            self.drifted_objects,
            self.expected_account_id,
            self.expected_project_id,
            self.expected_subscription_id,
            self.gcp_account,
            self.health_cluster_error,
            self.install_action_workflows,
            self.install_components,
            self.install_config,
            self.install_events,
            self.install_inputs,
            self.install_number,
            self.install_roles,
            self.install_sandbox_runs,
            self.install_stack,
            self.install_states,
            self.label_templates,
            self.labels,
            self.last_health_report_at,
            self.lifecycle_phase,
            self.links,
            self.metadata,
            self.org_id,
            self.phone_home_auth,
            self.queues,
            self.runner_id,
            self.runner_status,
            self.runner_status_description,
            self.runner_type,
            self.sandbox,
            self.sandbox_health_message,
            self.sandbox_health_status,
            self.sandbox_mode,
            self.sandbox_status,
            self.sandbox_status_description,
            self.status,
            self.status_description,
            self.workflow_id,
            self.workflows,
        ) = values
        self.__class__ = self._model
