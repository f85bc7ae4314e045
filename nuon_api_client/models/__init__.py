# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""The models of request and response bodies. Each loads when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .account_role import AccountRole as AccountRole
    from .account_type import AccountType as AccountType
    from .action_workflow import ActionWorkflow as ActionWorkflow
    from .action_workflow_config import ActionWorkflowConfig as ActionWorkflowConfig
    from .action_workflow_run_plan import ActionWorkflowRunPlan as ActionWorkflowRunPlan
    from .action_workflow_run_step_plan import ActionWorkflowRunStepPlan as ActionWorkflowRunStepPlan
    from .action_workflow_state import ActionWorkflowState as ActionWorkflowState
    from .action_workflow_status import ActionWorkflowStatus as ActionWorkflowStatus
    from .action_workflow_step_config import ActionWorkflowStepConfig as ActionWorkflowStepConfig
    from .action_workflow_trigger_config import ActionWorkflowTriggerConfig as ActionWorkflowTriggerConfig
    from .action_workflow_trigger_type import ActionWorkflowTriggerType as ActionWorkflowTriggerType
    from .actions_state import ActionsState as ActionsState
    from .ad_hoc_step_config import AdHocStepConfig as AdHocStepConfig
    from .add_labels_request import AddLabelsRequest as AddLabelsRequest
    from .add_user_request import AddUserRequest as AddUserRequest
    from .app import App as App
    from .app_aws_delegation_config import AppAWSDelegationConfig as AppAWSDelegationConfig
    from .app_awsiam_policy_config import AppAWSIAMPolicyConfig as AppAWSIAMPolicyConfig
    from .app_awsiam_role_config import AppAWSIAMRoleConfig as AppAWSIAMRoleConfig
    from .app_branch import AppBranch as AppBranch
    from .app_branch_config import AppBranchConfig as AppBranchConfig
    from .app_branch_install_group import AppBranchInstallGroup as AppBranchInstallGroup
    from .app_branch_run import AppBranchRun as AppBranchRun
    from .app_branch_run_type import AppBranchRunType as AppBranchRunType
    from .app_break_glass_config import AppBreakGlassConfig as AppBreakGlassConfig
    from .app_config import AppConfig as AppConfig
    from .app_config_status import AppConfigStatus as AppConfigStatus
    from .app_input import AppInput as AppInput
    from .app_input_config import AppInputConfig as AppInputConfig
    from .app_input_group import AppInputGroup as AppInputGroup
    from .app_input_source import AppInputSource as AppInputSource
    from .app_input_type import AppInputType as AppInputType
    from .app_kubernetes_context_config import AppKubernetesContextConfig as AppKubernetesContextConfig
    from .app_kubernetes_contexts_config import AppKubernetesContextsConfig as AppKubernetesContextsConfig
    from .app_operation_role_config import AppOperationRoleConfig as AppOperationRoleConfig
    from .app_operation_role_rule import AppOperationRoleRule as AppOperationRoleRule
    from .app_permissions_config import AppPermissionsConfig as AppPermissionsConfig
    from .app_policies_config import AppPoliciesConfig as AppPoliciesConfig
    from .app_policy_config import AppPolicyConfig as AppPolicyConfig
    from .app_policy_engine import AppPolicyEngine as AppPolicyEngine
    from .app_policy_type import AppPolicyType as AppPolicyType
    from .app_runner_config import AppRunnerConfig as AppRunnerConfig
    from .app_runner_config_helm_driver_type import AppRunnerConfigHelmDriverType as AppRunnerConfigHelmDriverType
    from .app_runner_type import AppRunnerType as AppRunnerType
    from .app_sandbox_config import AppSandboxConfig as AppSandboxConfig
    from .app_sandbox_config_artifacts import AppSandboxConfigArtifacts as AppSandboxConfigArtifacts
    from .app_secret_config import AppSecretConfig as AppSecretConfig
    from .app_secret_config_fmt import AppSecretConfigFmt as AppSecretConfigFmt
    from .app_secret_kubernetes_sync_target import AppSecretKubernetesSyncTarget as AppSecretKubernetesSyncTarget
    from .app_secrets_config import AppSecretsConfig as AppSecretsConfig
    from .app_stack_config import AppStackConfig as AppStackConfig
    from .app_state import AppState as AppState
    from .app_status import AppStatus as AppStatus
    from .available_role import AvailableRole as AvailableRole
    from .available_roles_response import AvailableRolesResponse as AvailableRolesResponse
    from .aws_account import AWSAccount as AWSAccount
    from .aws_assume_role_config import AWSAssumeRoleConfig as AWSAssumeRoleConfig
    from .aws_cloud_account import AWSCloudAccount as AWSCloudAccount
    from .aws_credentials_config import AWSCredentialsConfig as AWSCredentialsConfig
    from .aws_stack_outputs import AWSStackOutputs as AWSStackOutputs
    from .aws_static_credentials import AWSStaticCredentials as AWSStaticCredentials
    from .aws_two_step_config import AWSTwoStepConfig as AWSTwoStepConfig
    from .awsecr_image_config import AWSECRImageConfig as AWSECRImageConfig
    from .awsecr_image_config_request import AWSECRImageConfigRequest as AWSECRImageConfigRequest
    from .awsiam_role_type import AWSIAMRoleType as AWSIAMRoleType
    from .azure_account import AzureAccount as AzureAccount
    from .azure_acr_image_config import AzureACRImageConfig as AzureACRImageConfig
    from .azure_acr_image_config_request import AzureACRImageConfigRequest as AzureACRImageConfigRequest
    from .azure_cloud_account import AzureCloudAccount as AzureCloudAccount
    from .azure_credentials_config import AzureCredentialsConfig as AzureCredentialsConfig
    from .azure_service_principal import AzureServicePrincipal as AzureServicePrincipal
    from .azure_stack_outputs import AzureStackOutputs as AzureStackOutputs
    from .build_plan import BuildPlan as BuildPlan
    from .callback_ref import CallbackRef as CallbackRef
    from .cancel_workflow_error import CancelWorkflowError as CancelWorkflowError
    from .cancel_workflows_request import CancelWorkflowsRequest as CancelWorkflowsRequest
    from .cancel_workflows_response import CancelWorkflowsResponse as CancelWorkflowsResponse
    from .check_install_dns_delegation_response import (
        CheckInstallDNSDelegationResponse as CheckInstallDNSDelegationResponse,
    )
    from .cli_config import CLIConfig as CLIConfig
    from .cloud_account import CloudAccount as CloudAccount
    from .cloud_platform import CloudPlatform as CloudPlatform
    from .cloud_platform_region import CloudPlatformRegion as CloudPlatformRegion
    from .component import Component as Component
    from .component_build import ComponentBuild as ComponentBuild
    from .component_build_status import ComponentBuildStatus as ComponentBuildStatus
    from .component_children import ComponentChildren as ComponentChildren
    from .component_config_connection import ComponentConfigConnection as ComponentConfigConnection
    from .component_diff_entry import ComponentDiffEntry as ComponentDiffEntry
    from .component_health_incident_bundle import ComponentHealthIncidentBundle as ComponentHealthIncidentBundle
    from .component_health_probe import ComponentHealthProbe as ComponentHealthProbe
    from .component_release import ComponentRelease as ComponentRelease
    from .component_release_step import ComponentReleaseStep as ComponentReleaseStep
    from .component_release_step_status import ComponentReleaseStepStatus as ComponentReleaseStepStatus
    from .component_request import ComponentRequest as ComponentRequest
    from .component_status import ComponentStatus as ComponentStatus
    from .component_type import ComponentType as ComponentType
    from .composite_error import CompositeError as CompositeError
    from .composite_error_section import CompositeErrorSection as CompositeErrorSection
    from .composite_plan import CompositePlan as CompositePlan
    from .composite_status import CompositeStatus as CompositeStatus
    from .connected_github_vcs_config import ConnectedGithubVCSConfig as ConnectedGithubVCSConfig
    from .connected_github_vcs_config_request import ConnectedGithubVCSConfigRequest as ConnectedGithubVCSConfigRequest
    from .container_image_pull_plan import ContainerImagePullPlan as ContainerImagePullPlan
    from .create_app_request import CreateAppRequest as CreateAppRequest
    from .create_component_build_request import CreateComponentBuildRequest as CreateComponentBuildRequest
    from .create_component_release_request import CreateComponentReleaseRequest as CreateComponentReleaseRequest
    from .create_component_release_strategy import CreateComponentReleaseStrategy as CreateComponentReleaseStrategy
    from .create_docker_build_component_config_request import (
        CreateDockerBuildComponentConfigRequest as CreateDockerBuildComponentConfigRequest,
    )
    from .create_external_image_component_config_request import (
        CreateExternalImageComponentConfigRequest as CreateExternalImageComponentConfigRequest,
    )
    from .create_helm_component_config_request import (
        CreateHelmComponentConfigRequest as CreateHelmComponentConfigRequest,
    )
    from .create_install_app_config_update_request import (
        CreateInstallAppConfigUpdateRequest as CreateInstallAppConfigUpdateRequest,
    )
    from .create_install_aws_account_params import CreateInstallAWSAccountParams as CreateInstallAWSAccountParams
    from .create_install_azure_account_params import CreateInstallAzureAccountParams as CreateInstallAzureAccountParams
    from .create_install_component_deploy_request import (
        CreateInstallComponentDeployRequest as CreateInstallComponentDeployRequest,
    )
    from .create_install_config_request import CreateInstallConfigRequest as CreateInstallConfigRequest
    from .create_install_inputs_request import CreateInstallInputsRequest as CreateInstallInputsRequest
    from .create_install_metadata import CreateInstallMetadata as CreateInstallMetadata
    from .create_install_request import CreateInstallRequest as CreateInstallRequest
    from .create_job_component_config_request import CreateJobComponentConfigRequest as CreateJobComponentConfigRequest
    from .create_kubernetes_manifest_component_config_request import (
        CreateKubernetesManifestComponentConfigRequest as CreateKubernetesManifestComponentConfigRequest,
    )
    from .create_org_invite_request import CreateOrgInviteRequest as CreateOrgInviteRequest
    from .create_org_request import CreateOrgRequest as CreateOrgRequest
    from .create_pulumi_component_config_request import (
        CreatePulumiComponentConfigRequest as CreatePulumiComponentConfigRequest,
    )
    from .create_static_token_request import CreateStaticTokenRequest as CreateStaticTokenRequest
    from .create_terraform_module_component_config_request import (
        CreateTerraformModuleComponentConfigRequest as CreateTerraformModuleComponentConfigRequest,
    )
    from .create_webhook_request import CreateWebhookRequest as CreateWebhookRequest
    from .create_workflow_step_approval_response_request import (
        CreateWorkflowStepApprovalResponseRequest as CreateWorkflowStepApprovalResponseRequest,
    )
    from .create_workflow_step_approval_response_response import (
        CreateWorkflowStepApprovalResponseResponse as CreateWorkflowStepApprovalResponseResponse,
    )
    from .custom_nested_stack import CustomNestedStack as CustomNestedStack
    from .custom_nested_stack_status import CustomNestedStackStatus as CustomNestedStackStatus
    from .daily_health_bucket import DailyHealthBucket as DailyHealthBucket
    from .deploy_plan import DeployPlan as DeployPlan
    from .docker_build_component_config import DockerBuildComponentConfig as DockerBuildComponentConfig
    from .docker_build_plan import DockerBuildPlan as DockerBuildPlan
    from .domain_state import DomainState as DomainState
    from .drifted_object import DriftedObject as DriftedObject
    from .error_response import ErrorResponse as ErrorResponse
    from .error_section_kind import ErrorSectionKind as ErrorSectionKind
    from .error_severity import ErrorSeverity as ErrorSeverity
    from .external_image_component_config import ExternalImageComponentConfig as ExternalImageComponentConfig
    from .fetch_image_metadata_plan import FetchImageMetadataPlan as FetchImageMetadataPlan
    from .gcp_account import GCPAccount as GCPAccount
    from .gcp_cloud_account import GCPCloudAccount as GCPCloudAccount
    from .gcp_credentials_config import GCPCredentialsConfig as GCPCredentialsConfig
    from .gcp_stack_outputs import GCPStackOutputs as GCPStackOutputs
    from .gcpgar_image_config import GCPGARImageConfig as GCPGARImageConfig
    from .gcpgar_image_config_request import GCPGARImageConfigRequest as GCPGARImageConfigRequest
    from .get_available_roles_principal_type import GetAvailableRolesPrincipalType as GetAvailableRolesPrincipalType
    from .git_source import GitSource as GitSource
    from .health_probe_request import HealthProbeRequest as HealthProbeRequest
    from .health_transition_response import HealthTransitionResponse as HealthTransitionResponse
    from .helm_build_plan import HelmBuildPlan as HelmBuildPlan
    from .helm_chart import HelmChart as HelmChart
    from .helm_component_config import HelmComponentConfig as HelmComponentConfig
    from .helm_config import HelmConfig as HelmConfig
    from .helm_deploy_plan import HelmDeployPlan as HelmDeployPlan
    from .helm_release import HelmRelease as HelmRelease
    from .helm_repo_config import HelmRepoConfig as HelmRepoConfig
    from .helm_repo_plan_config import HelmRepoPlanConfig as HelmRepoPlanConfig
    from .helm_value import HelmValue as HelmValue
    from .inputs_state import InputsState as InputsState
    from .install import Install as Install
    from .install_action_workflow import InstallActionWorkflow as InstallActionWorkflow
    from .install_action_workflow_run import InstallActionWorkflowRun as InstallActionWorkflowRun
    from .install_action_workflow_run_status import InstallActionWorkflowRunStatus as InstallActionWorkflowRunStatus
    from .install_action_workflow_run_step import InstallActionWorkflowRunStep as InstallActionWorkflowRunStep
    from .install_action_workflow_run_step_status import (
        InstallActionWorkflowRunStepStatus as InstallActionWorkflowRunStepStatus,
    )
    from .install_app_branch_connection import InstallAppBranchConnection as InstallAppBranchConnection
    from .install_app_config_version import InstallAppConfigVersion as InstallAppConfigVersion
    from .install_app_permissions_config_response import (
        InstallAppPermissionsConfigResponse as InstallAppPermissionsConfigResponse,
    )
    from .install_approval_option import InstallApprovalOption as InstallApprovalOption
    from .install_component import InstallComponent as InstallComponent
    from .install_component_health_summary import InstallComponentHealthSummary as InstallComponentHealthSummary
    from .install_component_health_timeline_response import (
        InstallComponentHealthTimelineResponse as InstallComponentHealthTimelineResponse,
    )
    from .install_component_resource_state import InstallComponentResourceState as InstallComponentResourceState
    from .install_component_status import InstallComponentStatus as InstallComponentStatus
    from .install_config import InstallConfig as InstallConfig
    from .install_config_diff import InstallConfigDiff as InstallConfigDiff
    from .install_config_sync import InstallConfigSync as InstallConfigSync
    from .install_config_version import InstallConfigVersion as InstallConfigVersion
    from .install_deploy import InstallDeploy as InstallDeploy
    from .install_deploy_status import InstallDeployStatus as InstallDeployStatus
    from .install_deploy_type import InstallDeployType as InstallDeployType
    from .install_event import InstallEvent as InstallEvent
    from .install_group_run import InstallGroupRun as InstallGroupRun
    from .install_group_run_install import InstallGroupRunInstall as InstallGroupRunInstall
    from .install_group_run_runbook import InstallGroupRunRunbook as InstallGroupRunRunbook
    from .install_health_summary import InstallHealthSummary as InstallHealthSummary
    from .install_health_timeline_response import InstallHealthTimelineResponse as InstallHealthTimelineResponse
    from .install_inputs import InstallInputs as InstallInputs
    from .install_permissions_role_status import InstallPermissionsRoleStatus as InstallPermissionsRoleStatus
    from .install_readme import InstallReadme as InstallReadme
    from .install_role import InstallRole as InstallRole
    from .install_role_selection_record import InstallRoleSelectionRecord as InstallRoleSelectionRecord
    from .install_role_usage import InstallRoleUsage as InstallRoleUsage
    from .install_sandbox import InstallSandbox as InstallSandbox
    from .install_sandbox_run import InstallSandboxRun as InstallSandboxRun
    from .install_sandbox_status import InstallSandboxStatus as InstallSandboxStatus
    from .install_stack import InstallStack as InstallStack
    from .install_stack_outputs import InstallStackOutputs as InstallStackOutputs
    from .install_stack_state import InstallStackState as InstallStackState
    from .install_stack_version import InstallStackVersion as InstallStackVersion
    from .install_stack_version_run import InstallStackVersionRun as InstallStackVersionRun
    from .install_state import InstallState as InstallState
    from .install_state_generate_source import InstallStateGenerateSource as InstallStateGenerateSource
    from .install_state_tree import InstallStateTree as InstallStateTree
    from .installs_health_response import InstallsHealthResponse as InstallsHealthResponse
    from .job_component_config import JobComponentConfig as JobComponentConfig
    from .kube_cluster_info import KubeClusterInfo as KubeClusterInfo
    from .kubernetes_manifest_build_plan import KubernetesManifestBuildPlan as KubernetesManifestBuildPlan
    from .kubernetes_manifest_component_config import (
        KubernetesManifestComponentConfig as KubernetesManifestComponentConfig,
    )
    from .kubernetes_manifest_deploy_plan import KubernetesManifestDeployPlan as KubernetesManifestDeployPlan
    from .kubernetes_secret_sync import KubernetesSecretSync as KubernetesSecretSync
    from .kubernetes_secret_sync_target import KubernetesSecretSyncTarget as KubernetesSecretSyncTarget
    from .kustomize_build_config import KustomizeBuildConfig as KustomizeBuildConfig
    from .kustomize_config import KustomizeConfig as KustomizeConfig
    from .kustomize_config_request import KustomizeConfigRequest as KustomizeConfigRequest
    from .label_selector import LabelSelector as LabelSelector
    from .legacy_install_state import LegacyInstallState as LegacyInstallState
    from .log_record import LogRecord as LogRecord
    from .log_stream import LogStream as LogStream
    from .log_stream_read_logs_order import LogStreamReadLogsOrder as LogStreamReadLogsOrder
    from .log_tail import LogTail as LogTail
    from .notifications_config import NotificationsConfig as NotificationsConfig
    from .null_bool import NullBool as NullBool
    from .oci_artifact import OCIArtifact as OCIArtifact
    from .oci_artifact_reference import OCIArtifactReference as OCIArtifactReference
    from .oci_registry_auth import OCIRegistryAuth as OCIRegistryAuth
    from .oci_registry_repository import OCIRegistryRepository as OCIRegistryRepository
    from .oci_registry_type import OCIRegistryType as OCIRegistryType
    from .oci_source import OCISource as OCISource
    from .operation_status import OperationStatus as OperationStatus
    from .operation_type import OperationType as OperationType
    from .org import Org as Org
    from .org_component_build_history_item import OrgComponentBuildHistoryItem as OrgComponentBuildHistoryItem
    from .org_component_build_history_response import (
        OrgComponentBuildHistoryResponse as OrgComponentBuildHistoryResponse,
    )
    from .org_feature_info import OrgFeatureInfo as OrgFeatureInfo
    from .org_invite import OrgInvite as OrgInvite
    from .org_invite_status import OrgInviteStatus as OrgInviteStatus
    from .org_state import OrgState as OrgState
    from .org_stats import OrgStats as OrgStats
    from .org_status import OrgStatus as OrgStatus
    from .partial_name import PartialName as PartialName
    from .patch_install_config_params import PatchInstallConfigParams as PatchInstallConfigParams
    from .permission import Permission as Permission
    from .phone_home_auth_status import PhoneHomeAuthStatus as PhoneHomeAuthStatus
    from .phone_home_request import PhoneHomeRequest as PhoneHomeRequest
    from .phone_home_request_type import PhoneHomeRequestType as PhoneHomeRequestType
    from .plan_only_request import PlanOnlyRequest as PlanOnlyRequest
    from .policy import Policy as Policy
    from .policy_input_ref import PolicyInputRef as PolicyInputRef
    from .policy_name import PolicyName as PolicyName
    from .policy_report import PolicyReport as PolicyReport
    from .policy_report_owner_type import PolicyReportOwnerType as PolicyReportOwnerType
    from .policy_result import PolicyResult as PolicyResult
    from .policy_result_status import PolicyResultStatus as PolicyResultStatus
    from .policy_violation import PolicyViolation as PolicyViolation
    from .policy_violation_severity import PolicyViolationSeverity as PolicyViolationSeverity
    from .public_git_vcs_config import PublicGitVCSConfig as PublicGitVCSConfig
    from .public_git_vcs_config_request import PublicGitVCSConfigRequest as PublicGitVCSConfigRequest
    from .pulumi_backend import PulumiBackend as PulumiBackend
    from .pulumi_build_plan import PulumiBuildPlan as PulumiBuildPlan
    from .pulumi_component_config import PulumiComponentConfig as PulumiComponentConfig
    from .pulumi_deploy_plan import PulumiDeployPlan as PulumiDeployPlan
    from .pulumi_sandbox_mode import PulumiSandboxMode as PulumiSandboxMode
    from .put_install_component_health_check_request import (
        PutInstallComponentHealthCheckRequest as PutInstallComponentHealthCheckRequest,
    )
    from .queue import Queue as Queue
    from .queue_emitter import QueueEmitter as QueueEmitter
    from .queue_emitter_mode import QueueEmitterMode as QueueEmitterMode
    from .queue_signal import QueueSignal as QueueSignal
    from .ref import Ref as Ref
    from .ref_type import RefType as RefType
    from .refresh_install_health_cluster_access_request import (
        RefreshInstallHealthClusterAccessRequest as RefreshInstallHealthClusterAccessRequest,
    )
    from .refresh_install_health_cluster_access_response import (
        RefreshInstallHealthClusterAccessResponse as RefreshInstallHealthClusterAccessResponse,
    )
    from .release_status import ReleaseStatus as ReleaseStatus
    from .remove_labels_request import RemoveLabelsRequest as RemoveLabelsRequest
    from .remove_user_request import RemoveUserRequest as RemoveUserRequest
    from .reprovision_request import ReprovisionRequest as ReprovisionRequest
    from .reset_install_health_baseline_response import (
        ResetInstallHealthBaselineResponse as ResetInstallHealthBaselineResponse,
    )
    from .retry_workflow_step_operation import RetryWorkflowStepOperation as RetryWorkflowStepOperation
    from .retry_workflow_step_request import RetryWorkflowStepRequest as RetryWorkflowStepRequest
    from .retry_workflow_step_response import RetryWorkflowStepResponse as RetryWorkflowStepResponse
    from .role import Role as Role
    from .role_type import RoleType as RoleType
    from .runner import Runner as Runner
    from .runner_bootstrap_token import RunnerBootstrapToken as RunnerBootstrapToken
    from .runner_group import RunnerGroup as RunnerGroup
    from .runner_group_settings import RunnerGroupSettings as RunnerGroupSettings
    from .runner_group_settings_aws_auth_method import (
        RunnerGroupSettingsAwsAuthMethod as RunnerGroupSettingsAwsAuthMethod,
    )
    from .runner_group_type import RunnerGroupType as RunnerGroupType
    from .runner_job import RunnerJob as RunnerJob
    from .runner_job_execution import RunnerJobExecution as RunnerJobExecution
    from .runner_job_execution_outputs import RunnerJobExecutionOutputs as RunnerJobExecutionOutputs
    from .runner_job_execution_result import RunnerJobExecutionResult as RunnerJobExecutionResult
    from .runner_job_execution_status import RunnerJobExecutionStatus as RunnerJobExecutionStatus
    from .runner_job_group import RunnerJobGroup as RunnerJobGroup
    from .runner_job_operation_type import RunnerJobOperationType as RunnerJobOperationType
    from .runner_job_plan import RunnerJobPlan as RunnerJobPlan
    from .runner_job_status import RunnerJobStatus as RunnerJobStatus
    from .runner_job_type import RunnerJobType as RunnerJobType
    from .runner_operation import RunnerOperation as RunnerOperation
    from .runner_operation_status import RunnerOperationStatus as RunnerOperationStatus
    from .runner_operation_type import RunnerOperationType as RunnerOperationType
    from .runner_state import RunnerState as RunnerState
    from .runner_status import RunnerStatus as RunnerStatus
    from .sandbox_mode import SandboxMode as SandboxMode
    from .sandbox_mode_plan_contents import SandboxModePlanContents as SandboxModePlanContents
    from .sandbox_run_plan import SandboxRunPlan as SandboxRunPlan
    from .sandbox_run_status import SandboxRunStatus as SandboxRunStatus
    from .sandbox_run_type import SandboxRunType as SandboxRunType
    from .sandbox_state import SandboxState as SandboxState
    from .secret_sync_output import SecretSyncOutput as SecretSyncOutput
    from .signal_context import SignalContext as SignalContext
    from .signal_data import SignalData as SignalData
    from .skip_workflow_step_response import SkipWorkflowStepResponse as SkipWorkflowStepResponse
    from .stack_type import StackType as StackType
    from .stack_version_run_input_diff import StackVersionRunInputDiff as StackVersionRunInputDiff
    from .stack_version_run_role_diff import StackVersionRunRoleDiff as StackVersionRunRoleDiff
    from .stack_version_run_type import StackVersionRunType as StackVersionRunType
    from .start_workflow_request import StartWorkflowRequest as StartWorkflowRequest
    from .static_token import StaticToken as StaticToken
    from .status import Status as Status
    from .step_error_behavior import StepErrorBehavior as StepErrorBehavior
    from .sync_oci_plan import SyncOCIPlan as SyncOCIPlan
    from .sync_secrets_plan import SyncSecretsPlan as SyncSecretsPlan
    from .terraform_backend import TerraformBackend as TerraformBackend
    from .terraform_build_plan import TerraformBuildPlan as TerraformBuildPlan
    from .terraform_deploy_hooks import TerraformDeployHooks as TerraformDeployHooks
    from .terraform_deploy_plan import TerraformDeployPlan as TerraformDeployPlan
    from .terraform_local_archive import TerraformLocalArchive as TerraformLocalArchive
    from .terraform_lock import TerraformLock as TerraformLock
    from .terraform_module_component_config import TerraformModuleComponentConfig as TerraformModuleComponentConfig
    from .terraform_sandbox_mode import TerraformSandboxMode as TerraformSandboxMode
    from .terraform_workspace import TerraformWorkspace as TerraformWorkspace
    from .terraform_workspace_lock import TerraformWorkspaceLock as TerraformWorkspaceLock
    from .toggle_install_component_request import ToggleInstallComponentRequest as ToggleInstallComponentRequest
    from .token import Token as Token
    from .token_type import TokenType as TokenType
    from .trigger_app_branch_run_request import TriggerAppBranchRunRequest as TriggerAppBranchRunRequest
    from .trigger_filter import TriggerFilter as TriggerFilter
    from .trigger_filter_type import TriggerFilterType as TriggerFilterType
    from .trigger_rule import TriggerRule as TriggerRule
    from .trigger_target_type import TriggerTargetType as TriggerTargetType
    from .update_app_config_installs_request import UpdateAppConfigInstallsRequest as UpdateAppConfigInstallsRequest
    from .update_app_request import UpdateAppRequest as UpdateAppRequest
    from .update_install_config_request import UpdateInstallConfigRequest as UpdateInstallConfigRequest
    from .update_install_inputs_request import UpdateInstallInputsRequest as UpdateInstallInputsRequest
    from .update_install_request import UpdateInstallRequest as UpdateInstallRequest
    from .update_install_role_request import UpdateInstallRoleRequest as UpdateInstallRoleRequest
    from .update_org_account_role_request import UpdateOrgAccountRoleRequest as UpdateOrgAccountRoleRequest
    from .update_org_features_request import UpdateOrgFeaturesRequest as UpdateOrgFeaturesRequest
    from .update_org_request import UpdateOrgRequest as UpdateOrgRequest
    from .update_webhook_request import UpdateWebhookRequest as UpdateWebhookRequest
    from .update_workflow_request import UpdateWorkflowRequest as UpdateWorkflowRequest
    from .user_journey import UserJourney as UserJourney
    from .user_journey_step import UserJourneyStep as UserJourneyStep
    from .vcs_connection import VCSConnection as VCSConnection
    from .vcs_connection_commit import VCSConnectionCommit as VCSConnectionCommit
    from .webhook import Webhook as Webhook
    from .webhook_interests import WebhookInterests as WebhookInterests
    from .webhook_match import WebhookMatch as WebhookMatch
    from .webhook_resource_interests import WebhookResourceInterests as WebhookResourceInterests
    from .webhook_target_match import WebhookTargetMatch as WebhookTargetMatch
    from .workflow import Workflow as Workflow
    from .workflow_queue_item import WorkflowQueueItem as WorkflowQueueItem
    from .workflow_queue_position_response import WorkflowQueuePositionResponse as WorkflowQueuePositionResponse
    from .workflow_ref import WorkflowRef as WorkflowRef
    from .workflow_run import WorkflowRun as WorkflowRun
    from .workflow_run_type import WorkflowRunType as WorkflowRunType
    from .workflow_started import WorkflowStarted as WorkflowStarted
    from .workflow_step import WorkflowStep as WorkflowStep
    from .workflow_step_approval import WorkflowStepApproval as WorkflowStepApproval
    from .workflow_step_approval_response import WorkflowStepApprovalResponse as WorkflowStepApprovalResponse
    from .workflow_step_approval_type import WorkflowStepApprovalType as WorkflowStepApprovalType
    from .workflow_step_execution_type import WorkflowStepExecutionType as WorkflowStepExecutionType
    from .workflow_step_group import WorkflowStepGroup as WorkflowStepGroup
    from .workflow_step_policy_validation import WorkflowStepPolicyValidation as WorkflowStepPolicyValidation
    from .workflow_step_response_type import WorkflowStepResponseType as WorkflowStepResponseType
    from .workflow_type import WorkflowType as WorkflowType

_MODULES = {
    "Account": ".account",
    "AccountRole": ".account_role",
    "AccountType": ".account_type",
    "ActionWorkflow": ".action_workflow",
    "ActionWorkflowConfig": ".action_workflow_config",
    "ActionWorkflowRunPlan": ".action_workflow_run_plan",
    "ActionWorkflowRunStepPlan": ".action_workflow_run_step_plan",
    "ActionWorkflowState": ".action_workflow_state",
    "ActionWorkflowStatus": ".action_workflow_status",
    "ActionWorkflowStepConfig": ".action_workflow_step_config",
    "ActionWorkflowTriggerConfig": ".action_workflow_trigger_config",
    "ActionWorkflowTriggerType": ".action_workflow_trigger_type",
    "ActionsState": ".actions_state",
    "AdHocStepConfig": ".ad_hoc_step_config",
    "AddLabelsRequest": ".add_labels_request",
    "AddUserRequest": ".add_user_request",
    "App": ".app",
    "AppAWSDelegationConfig": ".app_aws_delegation_config",
    "AppAWSIAMPolicyConfig": ".app_awsiam_policy_config",
    "AppAWSIAMRoleConfig": ".app_awsiam_role_config",
    "AppBranch": ".app_branch",
    "AppBranchConfig": ".app_branch_config",
    "AppBranchInstallGroup": ".app_branch_install_group",
    "AppBranchRun": ".app_branch_run",
    "AppBranchRunType": ".app_branch_run_type",
    "AppBreakGlassConfig": ".app_break_glass_config",
    "AppConfig": ".app_config",
    "AppConfigStatus": ".app_config_status",
    "AppInput": ".app_input",
    "AppInputConfig": ".app_input_config",
    "AppInputGroup": ".app_input_group",
    "AppInputSource": ".app_input_source",
    "AppInputType": ".app_input_type",
    "AppKubernetesContextConfig": ".app_kubernetes_context_config",
    "AppKubernetesContextsConfig": ".app_kubernetes_contexts_config",
    "AppOperationRoleConfig": ".app_operation_role_config",
    "AppOperationRoleRule": ".app_operation_role_rule",
    "AppPermissionsConfig": ".app_permissions_config",
    "AppPoliciesConfig": ".app_policies_config",
    "AppPolicyConfig": ".app_policy_config",
    "AppPolicyEngine": ".app_policy_engine",
    "AppPolicyType": ".app_policy_type",
    "AppRunnerConfig": ".app_runner_config",
    "AppRunnerConfigHelmDriverType": ".app_runner_config_helm_driver_type",
    "AppRunnerType": ".app_runner_type",
    "AppSandboxConfig": ".app_sandbox_config",
    "AppSandboxConfigArtifacts": ".app_sandbox_config_artifacts",
    "AppSecretConfig": ".app_secret_config",
    "AppSecretConfigFmt": ".app_secret_config_fmt",
    "AppSecretKubernetesSyncTarget": ".app_secret_kubernetes_sync_target",
    "AppSecretsConfig": ".app_secrets_config",
    "AppStackConfig": ".app_stack_config",
    "AppState": ".app_state",
    "AppStatus": ".app_status",
    "AvailableRole": ".available_role",
    "AvailableRolesResponse": ".available_roles_response",
    "AWSAccount": ".aws_account",
    "AWSAssumeRoleConfig": ".aws_assume_role_config",
    "AWSCloudAccount": ".aws_cloud_account",
    "AWSCredentialsConfig": ".aws_credentials_config",
    "AWSStackOutputs": ".aws_stack_outputs",
    "AWSStaticCredentials": ".aws_static_credentials",
    "AWSTwoStepConfig": ".aws_two_step_config",
    "AWSECRImageConfig": ".awsecr_image_config",
    "AWSECRImageConfigRequest": ".awsecr_image_config_request",
    "AWSIAMRoleType": ".awsiam_role_type",
    "AzureAccount": ".azure_account",
    "AzureACRImageConfig": ".azure_acr_image_config",
    "AzureACRImageConfigRequest": ".azure_acr_image_config_request",
    "AzureCloudAccount": ".azure_cloud_account",
    "AzureCredentialsConfig": ".azure_credentials_config",
    "AzureServicePrincipal": ".azure_service_principal",
    "AzureStackOutputs": ".azure_stack_outputs",
    "BuildPlan": ".build_plan",
    "CallbackRef": ".callback_ref",
    "CancelWorkflowError": ".cancel_workflow_error",
    "CancelWorkflowsRequest": ".cancel_workflows_request",
    "CancelWorkflowsResponse": ".cancel_workflows_response",
    "CheckInstallDNSDelegationResponse": ".check_install_dns_delegation_response",
    "CLIConfig": ".cli_config",
    "CloudAccount": ".cloud_account",
    "CloudPlatform": ".cloud_platform",
    "CloudPlatformRegion": ".cloud_platform_region",
    "Component": ".component",
    "ComponentBuild": ".component_build",
    "ComponentBuildStatus": ".component_build_status",
    "ComponentChildren": ".component_children",
    "ComponentConfigConnection": ".component_config_connection",
    "ComponentDiffEntry": ".component_diff_entry",
    "ComponentHealthIncidentBundle": ".component_health_incident_bundle",
    "ComponentHealthProbe": ".component_health_probe",
    "ComponentRelease": ".component_release",
    "ComponentReleaseStep": ".component_release_step",
    "ComponentReleaseStepStatus": ".component_release_step_status",
    "ComponentRequest": ".component_request",
    "ComponentStatus": ".component_status",
    "ComponentType": ".component_type",
    "CompositeError": ".composite_error",
    "CompositeErrorSection": ".composite_error_section",
    "CompositePlan": ".composite_plan",
    "CompositeStatus": ".composite_status",
    "ConnectedGithubVCSConfig": ".connected_github_vcs_config",
    "ConnectedGithubVCSConfigRequest": ".connected_github_vcs_config_request",
    "ContainerImagePullPlan": ".container_image_pull_plan",
    "CreateAppRequest": ".create_app_request",
    "CreateComponentBuildRequest": ".create_component_build_request",
    "CreateComponentReleaseRequest": ".create_component_release_request",
    "CreateComponentReleaseStrategy": ".create_component_release_strategy",
    "CreateDockerBuildComponentConfigRequest": ".create_docker_build_component_config_request",
    "CreateExternalImageComponentConfigRequest": ".create_external_image_component_config_request",
    "CreateHelmComponentConfigRequest": ".create_helm_component_config_request",
    "CreateInstallAppConfigUpdateRequest": ".create_install_app_config_update_request",
    "CreateInstallAWSAccountParams": ".create_install_aws_account_params",
    "CreateInstallAzureAccountParams": ".create_install_azure_account_params",
    "CreateInstallComponentDeployRequest": ".create_install_component_deploy_request",
    "CreateInstallConfigRequest": ".create_install_config_request",
    "CreateInstallInputsRequest": ".create_install_inputs_request",
    "CreateInstallMetadata": ".create_install_metadata",
    "CreateInstallRequest": ".create_install_request",
    "CreateJobComponentConfigRequest": ".create_job_component_config_request",
    "CreateKubernetesManifestComponentConfigRequest": ".create_kubernetes_manifest_component_config_request",
    "CreateOrgInviteRequest": ".create_org_invite_request",
    "CreateOrgRequest": ".create_org_request",
    "CreatePulumiComponentConfigRequest": ".create_pulumi_component_config_request",
    "CreateStaticTokenRequest": ".create_static_token_request",
    "CreateTerraformModuleComponentConfigRequest": ".create_terraform_module_component_config_request",
    "CreateWebhookRequest": ".create_webhook_request",
    "CreateWorkflowStepApprovalResponseRequest": ".create_workflow_step_approval_response_request",
    "CreateWorkflowStepApprovalResponseResponse": ".create_workflow_step_approval_response_response",
    "CustomNestedStack": ".custom_nested_stack",
    "CustomNestedStackStatus": ".custom_nested_stack_status",
    "DailyHealthBucket": ".daily_health_bucket",
    "DeployPlan": ".deploy_plan",
    "DockerBuildComponentConfig": ".docker_build_component_config",
    "DockerBuildPlan": ".docker_build_plan",
    "DomainState": ".domain_state",
    "DriftedObject": ".drifted_object",
    "ErrorResponse": ".error_response",
    "ErrorSectionKind": ".error_section_kind",
    "ErrorSeverity": ".error_severity",
    "ExternalImageComponentConfig": ".external_image_component_config",
    "FetchImageMetadataPlan": ".fetch_image_metadata_plan",
    "GCPAccount": ".gcp_account",
    "GCPCloudAccount": ".gcp_cloud_account",
    "GCPCredentialsConfig": ".gcp_credentials_config",
    "GCPStackOutputs": ".gcp_stack_outputs",
    "GCPGARImageConfig": ".gcpgar_image_config",
    "GCPGARImageConfigRequest": ".gcpgar_image_config_request",
    "GetAvailableRolesPrincipalType": ".get_available_roles_principal_type",
    "GitSource": ".git_source",
    "HealthProbeRequest": ".health_probe_request",
    "HealthTransitionResponse": ".health_transition_response",
    "HelmBuildPlan": ".helm_build_plan",
    "HelmChart": ".helm_chart",
    "HelmComponentConfig": ".helm_component_config",
    "HelmConfig": ".helm_config",
    "HelmDeployPlan": ".helm_deploy_plan",
    "HelmRelease": ".helm_release",
    "HelmRepoConfig": ".helm_repo_config",
    "HelmRepoPlanConfig": ".helm_repo_plan_config",
    "HelmValue": ".helm_value",
    "InputsState": ".inputs_state",
    "Install": ".install",
    "InstallActionWorkflow": ".install_action_workflow",
    "InstallActionWorkflowRun": ".install_action_workflow_run",
    "InstallActionWorkflowRunStatus": ".install_action_workflow_run_status",
    "InstallActionWorkflowRunStep": ".install_action_workflow_run_step",
    "InstallActionWorkflowRunStepStatus": ".install_action_workflow_run_step_status",
    "InstallAppBranchConnection": ".install_app_branch_connection",
    "InstallAppConfigVersion": ".install_app_config_version",
    "InstallAppPermissionsConfigResponse": ".install_app_permissions_config_response",
    "InstallApprovalOption": ".install_approval_option",
    "InstallComponent": ".install_component",
    "InstallComponentHealthSummary": ".install_component_health_summary",
    "InstallComponentHealthTimelineResponse": ".install_component_health_timeline_response",
    "InstallComponentResourceState": ".install_component_resource_state",
    "InstallComponentStatus": ".install_component_status",
    "InstallConfig": ".install_config",
    "InstallConfigDiff": ".install_config_diff",
    "InstallConfigSync": ".install_config_sync",
    "InstallConfigVersion": ".install_config_version",
    "InstallDeploy": ".install_deploy",
    "InstallDeployStatus": ".install_deploy_status",
    "InstallDeployType": ".install_deploy_type",
    "InstallEvent": ".install_event",
    "InstallGroupRun": ".install_group_run",
    "InstallGroupRunInstall": ".install_group_run_install",
    "InstallGroupRunRunbook": ".install_group_run_runbook",
    "InstallHealthSummary": ".install_health_summary",
    "InstallHealthTimelineResponse": ".install_health_timeline_response",
    "InstallInputs": ".install_inputs",
    "InstallPermissionsRoleStatus": ".install_permissions_role_status",
    "InstallReadme": ".install_readme",
    "InstallRole": ".install_role",
    "InstallRoleSelectionRecord": ".install_role_selection_record",
    "InstallRoleUsage": ".install_role_usage",
    "InstallSandbox": ".install_sandbox",
    "InstallSandboxRun": ".install_sandbox_run",
    "InstallSandboxStatus": ".install_sandbox_status",
    "InstallStack": ".install_stack",
    "InstallStackOutputs": ".install_stack_outputs",
    "InstallStackState": ".install_stack_state",
    "InstallStackVersion": ".install_stack_version",
    "InstallStackVersionRun": ".install_stack_version_run",
    "InstallState": ".install_state",
    "InstallStateGenerateSource": ".install_state_generate_source",
    "InstallStateTree": ".install_state_tree",
    "InstallsHealthResponse": ".installs_health_response",
    "JobComponentConfig": ".job_component_config",
    "KubeClusterInfo": ".kube_cluster_info",
    "KubernetesManifestBuildPlan": ".kubernetes_manifest_build_plan",
    "KubernetesManifestComponentConfig": ".kubernetes_manifest_component_config",
    "KubernetesManifestDeployPlan": ".kubernetes_manifest_deploy_plan",
    "KubernetesSecretSync": ".kubernetes_secret_sync",
    "KubernetesSecretSyncTarget": ".kubernetes_secret_sync_target",
    "KustomizeBuildConfig": ".kustomize_build_config",
    "KustomizeConfig": ".kustomize_config",
    "KustomizeConfigRequest": ".kustomize_config_request",
    "LabelSelector": ".label_selector",
    "LegacyInstallState": ".legacy_install_state",
    "LogRecord": ".log_record",
    "LogStream": ".log_stream",
    "LogStreamReadLogsOrder": ".log_stream_read_logs_order",
    "LogTail": ".log_tail",
    "NotificationsConfig": ".notifications_config",
    "NullBool": ".null_bool",
    "OCIArtifact": ".oci_artifact",
    "OCIArtifactReference": ".oci_artifact_reference",
    "OCIRegistryAuth": ".oci_registry_auth",
    "OCIRegistryRepository": ".oci_registry_repository",
    "OCIRegistryType": ".oci_registry_type",
    "OCISource": ".oci_source",
    "OperationStatus": ".operation_status",
    "OperationType": ".operation_type",
    "Org": ".org",
    "OrgComponentBuildHistoryItem": ".org_component_build_history_item",
    "OrgComponentBuildHistoryResponse": ".org_component_build_history_response",
    "OrgFeatureInfo": ".org_feature_info",
    "OrgInvite": ".org_invite",
    "OrgInviteStatus": ".org_invite_status",
    "OrgState": ".org_state",
    "OrgStats": ".org_stats",
    "OrgStatus": ".org_status",
    "PartialName": ".partial_name",
    "PatchInstallConfigParams": ".patch_install_config_params",
    "Permission": ".permission",
    "PhoneHomeAuthStatus": ".phone_home_auth_status",
    "PhoneHomeRequest": ".phone_home_request",
    "PhoneHomeRequestType": ".phone_home_request_type",
    "PlanOnlyRequest": ".plan_only_request",
    "Policy": ".policy",
    "PolicyInputRef": ".policy_input_ref",
    "PolicyName": ".policy_name",
    "PolicyReport": ".policy_report",
    "PolicyReportOwnerType": ".policy_report_owner_type",
    "PolicyResult": ".policy_result",
    "PolicyResultStatus": ".policy_result_status",
    "PolicyViolation": ".policy_violation",
    "PolicyViolationSeverity": ".policy_violation_severity",
    "PublicGitVCSConfig": ".public_git_vcs_config",
    "PublicGitVCSConfigRequest": ".public_git_vcs_config_request",
    "PulumiBackend": ".pulumi_backend",
    "PulumiBuildPlan": ".pulumi_build_plan",
    "PulumiComponentConfig": ".pulumi_component_config",
    "PulumiDeployPlan": ".pulumi_deploy_plan",
    "PulumiSandboxMode": ".pulumi_sandbox_mode",
    "PutInstallComponentHealthCheckRequest": ".put_install_component_health_check_request",
    "Queue": ".queue",
    "QueueEmitter": ".queue_emitter",
    "QueueEmitterMode": ".queue_emitter_mode",
    "QueueSignal": ".queue_signal",
    "Ref": ".ref",
    "RefType": ".ref_type",
    "RefreshInstallHealthClusterAccessRequest": ".refresh_install_health_cluster_access_request",
    "RefreshInstallHealthClusterAccessResponse": ".refresh_install_health_cluster_access_response",
    "ReleaseStatus": ".release_status",
    "RemoveLabelsRequest": ".remove_labels_request",
    "RemoveUserRequest": ".remove_user_request",
    "ReprovisionRequest": ".reprovision_request",
    "ResetInstallHealthBaselineResponse": ".reset_install_health_baseline_response",
    "RetryWorkflowStepOperation": ".retry_workflow_step_operation",
    "RetryWorkflowStepRequest": ".retry_workflow_step_request",
    "RetryWorkflowStepResponse": ".retry_workflow_step_response",
    "Role": ".role",
    "RoleType": ".role_type",
    "Runner": ".runner",
    "RunnerBootstrapToken": ".runner_bootstrap_token",
    "RunnerGroup": ".runner_group",
    "RunnerGroupSettings": ".runner_group_settings",
    "RunnerGroupSettingsAwsAuthMethod": ".runner_group_settings_aws_auth_method",
    "RunnerGroupType": ".runner_group_type",
    "RunnerJob": ".runner_job",
    "RunnerJobExecution": ".runner_job_execution",
    "RunnerJobExecutionOutputs": ".runner_job_execution_outputs",
    "RunnerJobExecutionResult": ".runner_job_execution_result",
    "RunnerJobExecutionStatus": ".runner_job_execution_status",
    "RunnerJobGroup": ".runner_job_group",
    "RunnerJobOperationType": ".runner_job_operation_type",
    "RunnerJobPlan": ".runner_job_plan",
    "RunnerJobStatus": ".runner_job_status",
    "RunnerJobType": ".runner_job_type",
    "RunnerOperation": ".runner_operation",
    "RunnerOperationStatus": ".runner_operation_status",
    "RunnerOperationType": ".runner_operation_type",
    "RunnerState": ".runner_state",
    "RunnerStatus": ".runner_status",
    "SandboxMode": ".sandbox_mode",
    "SandboxModePlanContents": ".sandbox_mode_plan_contents",
    "SandboxRunPlan": ".sandbox_run_plan",
    "SandboxRunStatus": ".sandbox_run_status",
    "SandboxRunType": ".sandbox_run_type",
    "SandboxState": ".sandbox_state",
    "SecretSyncOutput": ".secret_sync_output",
    "SignalContext": ".signal_context",
    "SignalData": ".signal_data",
    "SkipWorkflowStepResponse": ".skip_workflow_step_response",
    "StackType": ".stack_type",
    "StackVersionRunInputDiff": ".stack_version_run_input_diff",
    "StackVersionRunRoleDiff": ".stack_version_run_role_diff",
    "StackVersionRunType": ".stack_version_run_type",
    "StartWorkflowRequest": ".start_workflow_request",
    "StaticToken": ".static_token",
    "Status": ".status",
    "StepErrorBehavior": ".step_error_behavior",
    "SyncOCIPlan": ".sync_oci_plan",
    "SyncSecretsPlan": ".sync_secrets_plan",
    "TerraformBackend": ".terraform_backend",
    "TerraformBuildPlan": ".terraform_build_plan",
    "TerraformDeployHooks": ".terraform_deploy_hooks",
    "TerraformDeployPlan": ".terraform_deploy_plan",
    "TerraformLocalArchive": ".terraform_local_archive",
    "TerraformLock": ".terraform_lock",
    "TerraformModuleComponentConfig": ".terraform_module_component_config",
    "TerraformSandboxMode": ".terraform_sandbox_mode",
    "TerraformWorkspace": ".terraform_workspace",
    "TerraformWorkspaceLock": ".terraform_workspace_lock",
    "ToggleInstallComponentRequest": ".toggle_install_component_request",
    "Token": ".token",
    "TokenType": ".token_type",
    "TriggerAppBranchRunRequest": ".trigger_app_branch_run_request",
    "TriggerFilter": ".trigger_filter",
    "TriggerFilterType": ".trigger_filter_type",
    "TriggerRule": ".trigger_rule",
    "TriggerTargetType": ".trigger_target_type",
    "UpdateAppConfigInstallsRequest": ".update_app_config_installs_request",
    "UpdateAppRequest": ".update_app_request",
    "UpdateInstallConfigRequest": ".update_install_config_request",
    "UpdateInstallInputsRequest": ".update_install_inputs_request",
    "UpdateInstallRequest": ".update_install_request",
    "UpdateInstallRoleRequest": ".update_install_role_request",
    "UpdateOrgAccountRoleRequest": ".update_org_account_role_request",
    "UpdateOrgFeaturesRequest": ".update_org_features_request",
    "UpdateOrgRequest": ".update_org_request",
    "UpdateWebhookRequest": ".update_webhook_request",
    "UpdateWorkflowRequest": ".update_workflow_request",
    "UserJourney": ".user_journey",
    "UserJourneyStep": ".user_journey_step",
    "VCSConnection": ".vcs_connection",
    "VCSConnectionCommit": ".vcs_connection_commit",
    "Webhook": ".webhook",
    "WebhookInterests": ".webhook_interests",
    "WebhookMatch": ".webhook_match",
    "WebhookResourceInterests": ".webhook_resource_interests",
    "WebhookTargetMatch": ".webhook_target_match",
    "Workflow": ".workflow",
    "WorkflowQueueItem": ".workflow_queue_item",
    "WorkflowQueuePositionResponse": ".workflow_queue_position_response",
    "WorkflowRef": ".workflow_ref",
    "WorkflowRun": ".workflow_run",
    "WorkflowRunType": ".workflow_run_type",
    "WorkflowStarted": ".workflow_started",
    "WorkflowStep": ".workflow_step",
    "WorkflowStepApproval": ".workflow_step_approval",
    "WorkflowStepApprovalResponse": ".workflow_step_approval_response",
    "WorkflowStepApprovalType": ".workflow_step_approval_type",
    "WorkflowStepExecutionType": ".workflow_step_execution_type",
    "WorkflowStepGroup": ".workflow_step_group",
    "WorkflowStepPolicyValidation": ".workflow_step_policy_validation",
    "WorkflowStepResponseType": ".workflow_step_response_type",
    "WorkflowType": ".workflow_type",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)


__all__ = (
    "AWSAccount",
    "AWSAssumeRoleConfig",
    "AWSCloudAccount",
    "AWSCredentialsConfig",
    "AWSECRImageConfig",
    "AWSECRImageConfigRequest",
    "AWSIAMRoleType",
    "AWSStackOutputs",
    "AWSStaticCredentials",
    "AWSTwoStepConfig",
    "Account",
    "AccountRole",
    "AccountType",
    "ActionWorkflow",
    "ActionWorkflowConfig",
    "ActionWorkflowRunPlan",
    "ActionWorkflowRunStepPlan",
    "ActionWorkflowState",
    "ActionWorkflowStatus",
    "ActionWorkflowStepConfig",
    "ActionWorkflowTriggerConfig",
    "ActionWorkflowTriggerType",
    "ActionsState",
    "AdHocStepConfig",
    "AddLabelsRequest",
    "AddUserRequest",
    "App",
    "AppAWSDelegationConfig",
    "AppAWSIAMPolicyConfig",
    "AppAWSIAMRoleConfig",
    "AppBranch",
    "AppBranchConfig",
    "AppBranchInstallGroup",
    "AppBranchRun",
    "AppBranchRunType",
    "AppBreakGlassConfig",
    "AppConfig",
    "AppConfigStatus",
    "AppInput",
    "AppInputConfig",
    "AppInputGroup",
    "AppInputSource",
    "AppInputType",
    "AppKubernetesContextConfig",
    "AppKubernetesContextsConfig",
    "AppOperationRoleConfig",
    "AppOperationRoleRule",
    "AppPermissionsConfig",
    "AppPoliciesConfig",
    "AppPolicyConfig",
    "AppPolicyEngine",
    "AppPolicyType",
    "AppRunnerConfig",
    "AppRunnerConfigHelmDriverType",
    "AppRunnerType",
    "AppSandboxConfig",
    "AppSandboxConfigArtifacts",
    "AppSecretConfig",
    "AppSecretConfigFmt",
    "AppSecretKubernetesSyncTarget",
    "AppSecretsConfig",
    "AppStackConfig",
    "AppState",
    "AppStatus",
    "AvailableRole",
    "AvailableRolesResponse",
    "AzureACRImageConfig",
    "AzureACRImageConfigRequest",
    "AzureAccount",
    "AzureCloudAccount",
    "AzureCredentialsConfig",
    "AzureServicePrincipal",
    "AzureStackOutputs",
    "BuildPlan",
    "CLIConfig",
    "CallbackRef",
    "CancelWorkflowError",
    "CancelWorkflowsRequest",
    "CancelWorkflowsResponse",
    "CheckInstallDNSDelegationResponse",
    "CloudAccount",
    "CloudPlatform",
    "CloudPlatformRegion",
    "Component",
    "ComponentBuild",
    "ComponentBuildStatus",
    "ComponentChildren",
    "ComponentConfigConnection",
    "ComponentDiffEntry",
    "ComponentHealthIncidentBundle",
    "ComponentHealthProbe",
    "ComponentRelease",
    "ComponentReleaseStep",
    "ComponentReleaseStepStatus",
    "ComponentRequest",
    "ComponentStatus",
    "ComponentType",
    "CompositeError",
    "CompositeErrorSection",
    "CompositePlan",
    "CompositeStatus",
    "ConnectedGithubVCSConfig",
    "ConnectedGithubVCSConfigRequest",
    "ContainerImagePullPlan",
    "CreateAppRequest",
    "CreateComponentBuildRequest",
    "CreateComponentReleaseRequest",
    "CreateComponentReleaseStrategy",
    "CreateDockerBuildComponentConfigRequest",
    "CreateExternalImageComponentConfigRequest",
    "CreateHelmComponentConfigRequest",
    "CreateInstallAWSAccountParams",
    "CreateInstallAppConfigUpdateRequest",
    "CreateInstallAzureAccountParams",
    "CreateInstallComponentDeployRequest",
    "CreateInstallConfigRequest",
    "CreateInstallInputsRequest",
    "CreateInstallMetadata",
    "CreateInstallRequest",
    "CreateJobComponentConfigRequest",
    "CreateKubernetesManifestComponentConfigRequest",
    "CreateOrgInviteRequest",
    "CreateOrgRequest",
    "CreatePulumiComponentConfigRequest",
    "CreateStaticTokenRequest",
    "CreateTerraformModuleComponentConfigRequest",
    "CreateWebhookRequest",
    "CreateWorkflowStepApprovalResponseRequest",
    "CreateWorkflowStepApprovalResponseResponse",
    "CustomNestedStack",
    "CustomNestedStackStatus",
    "DailyHealthBucket",
    "DeployPlan",
    "DockerBuildComponentConfig",
    "DockerBuildPlan",
    "DomainState",
    "DriftedObject",
    "ErrorResponse",
    "ErrorSectionKind",
    "ErrorSeverity",
    "ExternalImageComponentConfig",
    "FetchImageMetadataPlan",
    "GCPAccount",
    "GCPCloudAccount",
    "GCPCredentialsConfig",
    "GCPGARImageConfig",
    "GCPGARImageConfigRequest",
    "GCPStackOutputs",
    "GetAvailableRolesPrincipalType",
    "GitSource",
    "HealthProbeRequest",
    "HealthTransitionResponse",
    "HelmBuildPlan",
    "HelmChart",
    "HelmComponentConfig",
    "HelmConfig",
    "HelmDeployPlan",
    "HelmRelease",
    "HelmRepoConfig",
    "HelmRepoPlanConfig",
    "HelmValue",
    "InputsState",
    "Install",
    "InstallActionWorkflow",
    "InstallActionWorkflowRun",
    "InstallActionWorkflowRunStatus",
    "InstallActionWorkflowRunStep",
    "InstallActionWorkflowRunStepStatus",
    "InstallAppBranchConnection",
    "InstallAppConfigVersion",
    "InstallAppPermissionsConfigResponse",
    "InstallApprovalOption",
    "InstallComponent",
    "InstallComponentHealthSummary",
    "InstallComponentHealthTimelineResponse",
    "InstallComponentResourceState",
    "InstallComponentStatus",
    "InstallConfig",
    "InstallConfigDiff",
    "InstallConfigSync",
    "InstallConfigVersion",
    "InstallDeploy",
    "InstallDeployStatus",
    "InstallDeployType",
    "InstallEvent",
    "InstallGroupRun",
    "InstallGroupRunInstall",
    "InstallGroupRunRunbook",
    "InstallHealthSummary",
    "InstallHealthTimelineResponse",
    "InstallInputs",
    "InstallPermissionsRoleStatus",
    "InstallReadme",
    "InstallRole",
    "InstallRoleSelectionRecord",
    "InstallRoleUsage",
    "InstallSandbox",
    "InstallSandboxRun",
    "InstallSandboxStatus",
    "InstallStack",
    "InstallStackOutputs",
    "InstallStackState",
    "InstallStackVersion",
    "InstallStackVersionRun",
    "InstallState",
    "InstallStateGenerateSource",
    "InstallStateTree",
    "InstallsHealthResponse",
    "JobComponentConfig",
    "KubeClusterInfo",
    "KubernetesManifestBuildPlan",
    "KubernetesManifestComponentConfig",
    "KubernetesManifestDeployPlan",
    "KubernetesSecretSync",
    "KubernetesSecretSyncTarget",
    "KustomizeBuildConfig",
    "KustomizeConfig",
    "KustomizeConfigRequest",
    "LabelSelector",
    "LegacyInstallState",
    "LogRecord",
    "LogStream",
    "LogStreamReadLogsOrder",
    "LogTail",
    "NotificationsConfig",
    "NullBool",
    "OCIArtifact",
    "OCIArtifactReference",
    "OCIRegistryAuth",
    "OCIRegistryRepository",
    "OCIRegistryType",
    "OCISource",
    "OperationStatus",
    "OperationType",
    "Org",
    "OrgComponentBuildHistoryItem",
    "OrgComponentBuildHistoryResponse",
    "OrgFeatureInfo",
    "OrgInvite",
    "OrgInviteStatus",
    "OrgState",
    "OrgStats",
    "OrgStatus",
    "PartialName",
    "PatchInstallConfigParams",
    "Permission",
    "PhoneHomeAuthStatus",
    "PhoneHomeRequest",
    "PhoneHomeRequestType",
    "PlanOnlyRequest",
    "Policy",
    "PolicyInputRef",
    "PolicyName",
    "PolicyReport",
    "PolicyReportOwnerType",
    "PolicyResult",
    "PolicyResultStatus",
    "PolicyViolation",
    "PolicyViolationSeverity",
    "PublicGitVCSConfig",
    "PublicGitVCSConfigRequest",
    "PulumiBackend",
    "PulumiBuildPlan",
    "PulumiComponentConfig",
    "PulumiDeployPlan",
    "PulumiSandboxMode",
    "PutInstallComponentHealthCheckRequest",
    "Queue",
    "QueueEmitter",
    "QueueEmitterMode",
    "QueueSignal",
    "Ref",
    "RefType",
    "RefreshInstallHealthClusterAccessRequest",
    "RefreshInstallHealthClusterAccessResponse",
    "ReleaseStatus",
    "RemoveLabelsRequest",
    "RemoveUserRequest",
    "ReprovisionRequest",
    "ResetInstallHealthBaselineResponse",
    "RetryWorkflowStepOperation",
    "RetryWorkflowStepRequest",
    "RetryWorkflowStepResponse",
    "Role",
    "RoleType",
    "Runner",
    "RunnerBootstrapToken",
    "RunnerGroup",
    "RunnerGroupSettings",
    "RunnerGroupSettingsAwsAuthMethod",
    "RunnerGroupType",
    "RunnerJob",
    "RunnerJobExecution",
    "RunnerJobExecutionOutputs",
    "RunnerJobExecutionResult",
    "RunnerJobExecutionStatus",
    "RunnerJobGroup",
    "RunnerJobOperationType",
    "RunnerJobPlan",
    "RunnerJobStatus",
    "RunnerJobType",
    "RunnerOperation",
    "RunnerOperationStatus",
    "RunnerOperationType",
    "RunnerState",
    "RunnerStatus",
    "SandboxMode",
    "SandboxModePlanContents",
    "SandboxRunPlan",
    "SandboxRunStatus",
    "SandboxRunType",
    "SandboxState",
    "SecretSyncOutput",
    "SignalContext",
    "SignalData",
    "SkipWorkflowStepResponse",
    "StackType",
    "StackVersionRunInputDiff",
    "StackVersionRunRoleDiff",
    "StackVersionRunType",
    "StartWorkflowRequest",
    "StaticToken",
    "Status",
    "StepErrorBehavior",
    "SyncOCIPlan",
    "SyncSecretsPlan",
    "TerraformBackend",
    "TerraformBuildPlan",
    "TerraformDeployHooks",
    "TerraformDeployPlan",
    "TerraformLocalArchive",
    "TerraformLock",
    "TerraformModuleComponentConfig",
    "TerraformSandboxMode",
    "TerraformWorkspace",
    "TerraformWorkspaceLock",
    "ToggleInstallComponentRequest",
    "Token",
    "TokenType",
    "TriggerAppBranchRunRequest",
    "TriggerFilter",
    "TriggerFilterType",
    "TriggerRule",
    "TriggerTargetType",
    "UpdateAppConfigInstallsRequest",
    "UpdateAppRequest",
    "UpdateInstallConfigRequest",
    "UpdateInstallInputsRequest",
    "UpdateInstallRequest",
    "UpdateInstallRoleRequest",
    "UpdateOrgAccountRoleRequest",
    "UpdateOrgFeaturesRequest",
    "UpdateOrgRequest",
    "UpdateWebhookRequest",
    "UpdateWorkflowRequest",
    "UserJourney",
    "UserJourneyStep",
    "VCSConnection",
    "VCSConnectionCommit",
    "Webhook",
    "WebhookInterests",
    "WebhookMatch",
    "WebhookResourceInterests",
    "WebhookTargetMatch",
    "Workflow",
    "WorkflowQueueItem",
    "WorkflowQueuePositionResponse",
    "WorkflowRef",
    "WorkflowRun",
    "WorkflowRunType",
    "WorkflowStarted",
    "WorkflowStep",
    "WorkflowStepApproval",
    "WorkflowStepApprovalResponse",
    "WorkflowStepApprovalType",
    "WorkflowStepExecutionType",
    "WorkflowStepGroup",
    "WorkflowStepPolicyValidation",
    "WorkflowStepResponseType",
    "WorkflowType",
)
