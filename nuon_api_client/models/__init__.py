# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
"""The models of request and response bodies. Each loads when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.lazy_names import lazy_names

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
    from .app_awsiam_policy_config_request import AppAWSIAMPolicyConfigRequest as AppAWSIAMPolicyConfigRequest
    from .app_awsiam_role_config import AppAWSIAMRoleConfig as AppAWSIAMRoleConfig
    from .app_awsiam_role_config_request import AppAWSIAMRoleConfigRequest as AppAWSIAMRoleConfigRequest
    from .app_branch import AppBranch as AppBranch
    from .app_branch_config import AppBranchConfig as AppBranchConfig
    from .app_branch_install_group import AppBranchInstallGroup as AppBranchInstallGroup
    from .app_branch_run import AppBranchRun as AppBranchRun
    from .app_branch_run_comparison import AppBranchRunComparison as AppBranchRunComparison
    from .app_branch_run_comparison_run import AppBranchRunComparisonRun as AppBranchRunComparisonRun
    from .app_branch_run_preview_mode import AppBranchRunPreviewMode as AppBranchRunPreviewMode
    from .app_branch_run_preview_source import AppBranchRunPreviewSource as AppBranchRunPreviewSource
    from .app_branch_run_type import AppBranchRunType as AppBranchRunType
    from .app_break_glass_config import AppBreakGlassConfig as AppBreakGlassConfig
    from .app_bundle import AppBundle as AppBundle
    from .app_bundle_download_grant import AppBundleDownloadGrant as AppBundleDownloadGrant
    from .app_bundle_finding import AppBundleFinding as AppBundleFinding
    from .app_bundle_platform_runtime import AppBundlePlatformRuntime as AppBundlePlatformRuntime
    from .app_bundle_qualification_report import AppBundleQualificationReport as AppBundleQualificationReport
    from .app_bundle_runbook import AppBundleRunbook as AppBundleRunbook
    from .app_bundle_runbook_step import AppBundleRunbookStep as AppBundleRunbookStep
    from .app_bundle_runtime import AppBundleRuntime as AppBundleRuntime
    from .app_bundle_status import AppBundleStatus as AppBundleStatus
    from .app_config import AppConfig as AppConfig
    from .app_config_diff_response import AppConfigDiffResponse as AppConfigDiffResponse
    from .app_config_status import AppConfigStatus as AppConfigStatus
    from .app_config_template import AppConfigTemplate as AppConfigTemplate
    from .app_config_template_type import AppConfigTemplateType as AppConfigTemplateType
    from .app_config_version import AppConfigVersion as AppConfigVersion
    from .app_input import AppInput as AppInput
    from .app_input_config import AppInputConfig as AppInputConfig
    from .app_input_group import AppInputGroup as AppInputGroup
    from .app_input_group_request import AppInputGroupRequest as AppInputGroupRequest
    from .app_input_request import AppInputRequest as AppInputRequest
    from .app_input_source import AppInputSource as AppInputSource
    from .app_input_type import AppInputType as AppInputType
    from .app_install_config_sync import AppInstallConfigSync as AppInstallConfigSync
    from .app_installs_config import AppInstallsConfig as AppInstallsConfig
    from .app_kubernetes_context_config import AppKubernetesContextConfig as AppKubernetesContextConfig
    from .app_kubernetes_context_request import AppKubernetesContextRequest as AppKubernetesContextRequest
    from .app_kubernetes_contexts_config import AppKubernetesContextsConfig as AppKubernetesContextsConfig
    from .app_label_key_summary import AppLabelKeySummary as AppLabelKeySummary
    from .app_labels_response import AppLabelsResponse as AppLabelsResponse
    from .app_operation_role_config import AppOperationRoleConfig as AppOperationRoleConfig
    from .app_operation_role_rule import AppOperationRoleRule as AppOperationRoleRule
    from .app_permissions_config import AppPermissionsConfig as AppPermissionsConfig
    from .app_policies_config import AppPoliciesConfig as AppPoliciesConfig
    from .app_policy_config import AppPolicyConfig as AppPolicyConfig
    from .app_policy_config_request import AppPolicyConfigRequest as AppPolicyConfigRequest
    from .app_policy_engine import AppPolicyEngine as AppPolicyEngine
    from .app_policy_type import AppPolicyType as AppPolicyType
    from .app_runner_config import AppRunnerConfig as AppRunnerConfig
    from .app_runner_config_helm_driver_type import AppRunnerConfigHelmDriverType as AppRunnerConfigHelmDriverType
    from .app_runner_type import AppRunnerType as AppRunnerType
    from .app_sandbox_build import AppSandboxBuild as AppSandboxBuild
    from .app_sandbox_build_status import AppSandboxBuildStatus as AppSandboxBuildStatus
    from .app_sandbox_config import AppSandboxConfig as AppSandboxConfig
    from .app_sandbox_config_artifacts import AppSandboxConfigArtifacts as AppSandboxConfigArtifacts
    from .app_sandbox_type import AppSandboxType as AppSandboxType
    from .app_secret import AppSecret as AppSecret
    from .app_secret_config import AppSecretConfig as AppSecretConfig
    from .app_secret_config_fmt import AppSecretConfigFmt as AppSecretConfigFmt
    from .app_secret_config_request import AppSecretConfigRequest as AppSecretConfigRequest
    from .app_secret_kubernetes_sync_target import AppSecretKubernetesSyncTarget as AppSecretKubernetesSyncTarget
    from .app_secret_kubernetes_sync_target_request import (
        AppSecretKubernetesSyncTargetRequest as AppSecretKubernetesSyncTargetRequest,
    )
    from .app_secrets_config import AppSecretsConfig as AppSecretsConfig
    from .app_stack_config import AppStackConfig as AppStackConfig
    from .app_stack_deployment_scope import AppStackDeploymentScope as AppStackDeploymentScope
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
    from .blob_metadata import BlobMetadata as BlobMetadata
    from .branch_connected_github_vcs_config_request import (
        BranchConnectedGithubVCSConfigRequest as BranchConnectedGithubVCSConfigRequest,
    )
    from .branch_public_git_vcs_config_request import BranchPublicGitVCSConfigRequest as BranchPublicGitVCSConfigRequest
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
    from .cloud_connection import CloudConnection as CloudConnection
    from .cloud_connection_preset import CloudConnectionPreset as CloudConnectionPreset
    from .cloud_connection_setup import CloudConnectionSetup as CloudConnectionSetup
    from .cloud_connection_status import CloudConnectionStatus as CloudConnectionStatus
    from .cloud_connection_usage import CloudConnectionUsage as CloudConnectionUsage
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
    from .config_diff import ConfigDiff as ConfigDiff
    from .config_diff_key import ConfigDiffKey as ConfigDiffKey
    from .config_diff_op import ConfigDiffOp as ConfigDiffOp
    from .config_diff_summary import ConfigDiffSummary as ConfigDiffSummary
    from .connected_github_vcs_config import ConnectedGithubVCSConfig as ConnectedGithubVCSConfig
    from .connected_github_vcs_config_request import ConnectedGithubVCSConfigRequest as ConnectedGithubVCSConfigRequest
    from .container_image_pull_plan import ContainerImagePullPlan as ContainerImagePullPlan
    from .create_action_workflow_config_request import (
        CreateActionWorkflowConfigRequest as CreateActionWorkflowConfigRequest,
    )
    from .create_action_workflow_config_step_request import (
        CreateActionWorkflowConfigStepRequest as CreateActionWorkflowConfigStepRequest,
    )
    from .create_action_workflow_config_trigger_request import (
        CreateActionWorkflowConfigTriggerRequest as CreateActionWorkflowConfigTriggerRequest,
    )
    from .create_ad_hoc_action_request import CreateAdHocActionRequest as CreateAdHocActionRequest
    from .create_ad_hoc_action_response import CreateAdHocActionResponse as CreateAdHocActionResponse
    from .create_app_action_request import CreateAppActionRequest as CreateAppActionRequest
    from .create_app_branch_config_request import CreateAppBranchConfigRequest as CreateAppBranchConfigRequest
    from .create_app_branch_request import CreateAppBranchRequest as CreateAppBranchRequest
    from .create_app_break_glass_config_request import (
        CreateAppBreakGlassConfigRequest as CreateAppBreakGlassConfigRequest,
    )
    from .create_app_bundle_request import CreateAppBundleRequest as CreateAppBundleRequest
    from .create_app_config_request import CreateAppConfigRequest as CreateAppConfigRequest
    from .create_app_input_config_request import CreateAppInputConfigRequest as CreateAppInputConfigRequest
    from .create_app_installs_config_request import CreateAppInstallsConfigRequest as CreateAppInstallsConfigRequest
    from .create_app_kubernetes_contexts_config_request import (
        CreateAppKubernetesContextsConfigRequest as CreateAppKubernetesContextsConfigRequest,
    )
    from .create_app_operation_role_config_request import (
        CreateAppOperationRoleConfigRequest as CreateAppOperationRoleConfigRequest,
    )
    from .create_app_permissions_config_request import (
        CreateAppPermissionsConfigRequest as CreateAppPermissionsConfigRequest,
    )
    from .create_app_policies_config_request import CreateAppPoliciesConfigRequest as CreateAppPoliciesConfigRequest
    from .create_app_request import CreateAppRequest as CreateAppRequest
    from .create_app_runner_config_request import CreateAppRunnerConfigRequest as CreateAppRunnerConfigRequest
    from .create_app_sandbox_config_request import CreateAppSandboxConfigRequest as CreateAppSandboxConfigRequest
    from .create_app_secret_request import CreateAppSecretRequest as CreateAppSecretRequest
    from .create_app_secrets_config_request import CreateAppSecretsConfigRequest as CreateAppSecretsConfigRequest
    from .create_app_stack_config_request import CreateAppStackConfigRequest as CreateAppStackConfigRequest
    from .create_cloud_connection_request import CreateCloudConnectionRequest as CreateCloudConnectionRequest
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
    from .create_install_action_workflow_run_request import (
        CreateInstallActionWorkflowRunRequest as CreateInstallActionWorkflowRunRequest,
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
    from .create_notebook_request import CreateNotebookRequest as CreateNotebookRequest
    from .create_oidc_trust_policy_request import CreateOIDCTrustPolicyRequest as CreateOIDCTrustPolicyRequest
    from .create_org_invite_request import CreateOrgInviteRequest as CreateOrgInviteRequest
    from .create_org_request import CreateOrgRequest as CreateOrgRequest
    from .create_pulumi_component_config_request import (
        CreatePulumiComponentConfigRequest as CreatePulumiComponentConfigRequest,
    )
    from .create_runbook_config_request import CreateRunbookConfigRequest as CreateRunbookConfigRequest
    from .create_runbook_input_request import CreateRunbookInputRequest as CreateRunbookInputRequest
    from .create_runbook_request import CreateRunbookRequest as CreateRunbookRequest
    from .create_runbook_run_request import CreateRunbookRunRequest as CreateRunbookRunRequest
    from .create_runbook_run_step_selection import CreateRunbookRunStepSelection as CreateRunbookRunStepSelection
    from .create_runbook_step_config_request import CreateRunbookStepConfigRequest as CreateRunbookStepConfigRequest
    from .create_service_account_request import CreateServiceAccountRequest as CreateServiceAccountRequest
    from .create_service_account_token_request import (
        CreateServiceAccountTokenRequest as CreateServiceAccountTokenRequest,
    )
    from .create_service_account_token_response import (
        CreateServiceAccountTokenResponse as CreateServiceAccountTokenResponse,
    )
    from .create_slack_channel_subscription_request import (
        CreateSlackChannelSubscriptionRequest as CreateSlackChannelSubscriptionRequest,
    )
    from .create_static_token_request import CreateStaticTokenRequest as CreateStaticTokenRequest
    from .create_terraform_module_component_config_request import (
        CreateTerraformModuleComponentConfigRequest as CreateTerraformModuleComponentConfigRequest,
    )
    from .create_terraform_workspace_request import CreateTerraformWorkspaceRequest as CreateTerraformWorkspaceRequest
    from .create_trigger_request import CreateTriggerRequest as CreateTriggerRequest
    from .create_vcs_connection_request import CreateVCSConnectionRequest as CreateVCSConnectionRequest
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
    from .event_field_selector import EventFieldSelector as EventFieldSelector
    from .exchange_oidc_token_request import ExchangeOIDCTokenRequest as ExchangeOIDCTokenRequest
    from .exchange_oidc_token_response import ExchangeOIDCTokenResponse as ExchangeOIDCTokenResponse
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
    from .github_match import GithubMatch as GithubMatch
    from .github_plan import GithubPlan as GithubPlan
    from .github_text_match import GithubTextMatch as GithubTextMatch
    from .github_user import GithubUser as GithubUser
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
    from .idempotent_request import IdempotentRequest as IdempotentRequest
    from .inputs_state import InputsState as InputsState
    from .install import Install as Install
    from .install_action_workflow import InstallActionWorkflow as InstallActionWorkflow
    from .install_action_workflow_run import InstallActionWorkflowRun as InstallActionWorkflowRun
    from .install_action_workflow_run_status import InstallActionWorkflowRunStatus as InstallActionWorkflowRunStatus
    from .install_action_workflow_run_step import InstallActionWorkflowRunStep as InstallActionWorkflowRunStep
    from .install_action_workflow_run_step_status import (
        InstallActionWorkflowRunStepStatus as InstallActionWorkflowRunStepStatus,
    )
    from .install_activity import InstallActivity as InstallActivity
    from .install_activity_action import InstallActivityAction as InstallActivityAction
    from .install_activity_page import InstallActivityPage as InstallActivityPage
    from .install_activity_policy import InstallActivityPolicy as InstallActivityPolicy
    from .install_activity_runbook import InstallActivityRunbook as InstallActivityRunbook
    from .install_activity_type import InstallActivityType as InstallActivityType
    from .install_app_branch_connection import InstallAppBranchConnection as InstallAppBranchConnection
    from .install_app_config_change import InstallAppConfigChange as InstallAppConfigChange
    from .install_app_config_tree_diff import InstallAppConfigTreeDiff as InstallAppConfigTreeDiff
    from .install_app_config_version import InstallAppConfigVersion as InstallAppConfigVersion
    from .install_app_permissions_config_response import (
        InstallAppPermissionsConfigResponse as InstallAppPermissionsConfigResponse,
    )
    from .install_approval_option import InstallApprovalOption as InstallApprovalOption
    from .install_branch_commit import InstallBranchCommit as InstallBranchCommit
    from .install_branch_tracking import InstallBranchTracking as InstallBranchTracking
    from .install_component import InstallComponent as InstallComponent
    from .install_component_health_summary import InstallComponentHealthSummary as InstallComponentHealthSummary
    from .install_component_health_timeline_response import (
        InstallComponentHealthTimelineResponse as InstallComponentHealthTimelineResponse,
    )
    from .install_component_resource_state import InstallComponentResourceState as InstallComponentResourceState
    from .install_component_status import InstallComponentStatus as InstallComponentStatus
    from .install_config import InstallConfig as InstallConfig
    from .install_config_diff import InstallConfigDiff as InstallConfigDiff
    from .install_config_drift import InstallConfigDrift as InstallConfigDrift
    from .install_config_drift_component import InstallConfigDriftComponent as InstallConfigDriftComponent
    from .install_config_drift_resource import InstallConfigDriftResource as InstallConfigDriftResource
    from .install_config_file_change import InstallConfigFileChange as InstallConfigFileChange
    from .install_config_sync import InstallConfigSync as InstallConfigSync
    from .install_config_version import InstallConfigVersion as InstallConfigVersion
    from .install_creation_approval import InstallCreationApproval as InstallCreationApproval
    from .install_creation_approval_response_type import (
        InstallCreationApprovalResponseType as InstallCreationApprovalResponseType,
    )
    from .install_creation_approval_status import InstallCreationApprovalStatus as InstallCreationApprovalStatus
    from .install_deploy import InstallDeploy as InstallDeploy
    from .install_deploy_status import InstallDeployStatus as InstallDeployStatus
    from .install_deploy_type import InstallDeployType as InstallDeployType
    from .install_deployment import InstallDeployment as InstallDeployment
    from .install_deployment_affected_resources import (
        InstallDeploymentAffectedResources as InstallDeploymentAffectedResources,
    )
    from .install_deployment_app_branch import InstallDeploymentAppBranch as InstallDeploymentAppBranch
    from .install_deployment_change import InstallDeploymentChange as InstallDeploymentChange
    from .install_deployment_change_group import InstallDeploymentChangeGroup as InstallDeploymentChangeGroup
    from .install_deployment_image import InstallDeploymentImage as InstallDeploymentImage
    from .install_deployment_page import InstallDeploymentPage as InstallDeploymentPage
    from .install_deployment_policy_summary import InstallDeploymentPolicySummary as InstallDeploymentPolicySummary
    from .install_deployment_state import InstallDeploymentState as InstallDeploymentState
    from .install_deployment_step import InstallDeploymentStep as InstallDeploymentStep
    from .install_deployment_summary import InstallDeploymentSummary as InstallDeploymentSummary
    from .install_deployment_summary_page import InstallDeploymentSummaryPage as InstallDeploymentSummaryPage
    from .install_deployment_type import InstallDeploymentType as InstallDeploymentType
    from .install_event import InstallEvent as InstallEvent
    from .install_group_request import InstallGroupRequest as InstallGroupRequest
    from .install_group_run import InstallGroupRun as InstallGroupRun
    from .install_group_run_install import InstallGroupRunInstall as InstallGroupRunInstall
    from .install_group_run_runbook import InstallGroupRunRunbook as InstallGroupRunRunbook
    from .install_health_summary import InstallHealthSummary as InstallHealthSummary
    from .install_health_timeline_response import InstallHealthTimelineResponse as InstallHealthTimelineResponse
    from .install_inputs import InstallInputs as InstallInputs
    from .install_inputs_change import InstallInputsChange as InstallInputsChange
    from .install_overview import InstallOverview as InstallOverview
    from .install_permissions_role_status import InstallPermissionsRoleStatus as InstallPermissionsRoleStatus
    from .install_readme import InstallReadme as InstallReadme
    from .install_role import InstallRole as InstallRole
    from .install_role_selection_record import InstallRoleSelectionRecord as InstallRoleSelectionRecord
    from .install_role_usage import InstallRoleUsage as InstallRoleUsage
    from .install_runbook import InstallRunbook as InstallRunbook
    from .install_runbook_run import InstallRunbookRun as InstallRunbookRun
    from .install_runbook_run_status import InstallRunbookRunStatus as InstallRunbookRunStatus
    from .install_sandbox import InstallSandbox as InstallSandbox
    from .install_sandbox_run import InstallSandboxRun as InstallSandboxRun
    from .install_sandbox_status import InstallSandboxStatus as InstallSandboxStatus
    from .install_stack import InstallStack as InstallStack
    from .install_stack_change import InstallStackChange as InstallStackChange
    from .install_stack_outputs import InstallStackOutputs as InstallStackOutputs
    from .install_stack_state import InstallStackState as InstallStackState
    from .install_stack_version import InstallStackVersion as InstallStackVersion
    from .install_stack_version_run import InstallStackVersionRun as InstallStackVersionRun
    from .install_state import InstallState as InstallState
    from .install_state_generate_source import InstallStateGenerateSource as InstallStateGenerateSource
    from .install_state_tree import InstallStateTree as InstallStateTree
    from .install_status import InstallStatus as InstallStatus
    from .install_telemetry_settings import InstallTelemetrySettings as InstallTelemetrySettings
    from .install_update import InstallUpdate as InstallUpdate
    from .install_update_page import InstallUpdatePage as InstallUpdatePage
    from .install_update_type import InstallUpdateType as InstallUpdateType
    from .install_workflow_link import InstallWorkflowLink as InstallWorkflowLink
    from .installs_config_vcs_type import InstallsConfigVCSType as InstallsConfigVCSType
    from .installs_health_response import InstallsHealthResponse as InstallsHealthResponse
    from .job_component_config import JobComponentConfig as JobComponentConfig
    from .json_web_key import JSONWebKey as JSONWebKey
    from .json_web_key_set import JSONWebKeySet as JSONWebKeySet
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
    from .latest_runner_heart_beat import LatestRunnerHeartBeat as LatestRunnerHeartBeat
    from .legacy_install_state import LegacyInstallState as LegacyInstallState
    from .log_record import LogRecord as LogRecord
    from .log_stream import LogStream as LogStream
    from .log_stream_read_logs_order import LogStreamReadLogsOrder as LogStreamReadLogsOrder
    from .log_stream_span import LogStreamSpan as LogStreamSpan
    from .log_tail import LogTail as LogTail
    from .notebook import Notebook as Notebook
    from .notebook_cell import NotebookCell as NotebookCell
    from .notebook_cell_request import NotebookCellRequest as NotebookCellRequest
    from .notebook_cell_run import NotebookCellRun as NotebookCellRun
    from .notebook_status import NotebookStatus as NotebookStatus
    from .notifications_config import NotificationsConfig as NotificationsConfig
    from .null_bool import NullBool as NullBool
    from .oci_artifact import OCIArtifact as OCIArtifact
    from .oci_artifact_reference import OCIArtifactReference as OCIArtifactReference
    from .oci_registry_auth import OCIRegistryAuth as OCIRegistryAuth
    from .oci_registry_repository import OCIRegistryRepository as OCIRegistryRepository
    from .oci_registry_type import OCIRegistryType as OCIRegistryType
    from .oci_source import OCISource as OCISource
    from .oidc_trust_policy import OIDCTrustPolicy as OIDCTrustPolicy
    from .operation_role_rule_request import OperationRoleRuleRequest as OperationRoleRuleRequest
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
    from .org_member import OrgMember as OrgMember
    from .org_member_status import OrgMemberStatus as OrgMemberStatus
    from .org_state import OrgState as OrgState
    from .org_stats import OrgStats as OrgStats
    from .org_status import OrgStatus as OrgStatus
    from .org_telemetry_settings import OrgTelemetrySettings as OrgTelemetrySettings
    from .partial_name import PartialName as PartialName
    from .patch_install_config_params import PatchInstallConfigParams as PatchInstallConfigParams
    from .permission import Permission as Permission
    from .phone_home_auth_status import PhoneHomeAuthStatus as PhoneHomeAuthStatus
    from .phone_home_request import PhoneHomeRequest as PhoneHomeRequest
    from .phone_home_request_type import PhoneHomeRequestType as PhoneHomeRequestType
    from .plan_only_request import PlanOnlyRequest as PlanOnlyRequest
    from .policy import Policy as Policy
    from .policy_analytics_breakdown import PolicyAnalyticsBreakdown as PolicyAnalyticsBreakdown
    from .policy_analytics_dimension import PolicyAnalyticsDimension as PolicyAnalyticsDimension
    from .policy_analytics_summary import PolicyAnalyticsSummary as PolicyAnalyticsSummary
    from .policy_analytics_timeseries import PolicyAnalyticsTimeseries as PolicyAnalyticsTimeseries
    from .policy_breakdown_entry import PolicyBreakdownEntry as PolicyBreakdownEntry
    from .policy_input_ref import PolicyInputRef as PolicyInputRef
    from .policy_name import PolicyName as PolicyName
    from .policy_report import PolicyReport as PolicyReport
    from .policy_report_format import PolicyReportFormat as PolicyReportFormat
    from .policy_report_owner_type import PolicyReportOwnerType as PolicyReportOwnerType
    from .policy_result import PolicyResult as PolicyResult
    from .policy_result_status import PolicyResultStatus as PolicyResultStatus
    from .policy_timeseries_bucket import PolicyTimeseriesBucket as PolicyTimeseriesBucket
    from .policy_timeseries_point import PolicyTimeseriesPoint as PolicyTimeseriesPoint
    from .policy_violation import PolicyViolation as PolicyViolation
    from .policy_violation_severity import PolicyViolationSeverity as PolicyViolationSeverity
    from .preview_branch import PreviewBranch as PreviewBranch
    from .preview_install_candidates import PreviewInstallCandidates as PreviewInstallCandidates
    from .preview_pull_request import PreviewPullRequest as PreviewPullRequest
    from .preview_run_request import PreviewRunRequest as PreviewRunRequest
    from .preview_sources import PreviewSources as PreviewSources
    from .proposed_install import ProposedInstall as ProposedInstall
    from .prune_tokens_response import PruneTokensResponse as PruneTokensResponse
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
    from .queue_signal_graph import QueueSignalGraph as QueueSignalGraph
    from .queue_signal_graph_node import QueueSignalGraphNode as QueueSignalGraphNode
    from .queue_signal_relationship import QueueSignalRelationship as QueueSignalRelationship
    from .queue_status import QueueStatus as QueueStatus
    from .raw_trigger_event import RawTriggerEvent as RawTriggerEvent
    from .recover_install_component_helm_release_request import (
        RecoverInstallComponentHelmReleaseRequest as RecoverInstallComponentHelmReleaseRequest,
    )
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
    from .reorder_cells_request import ReorderCellsRequest as ReorderCellsRequest
    from .reprovision_request import ReprovisionRequest as ReprovisionRequest
    from .reset_install_health_baseline_response import (
        ResetInstallHealthBaselineResponse as ResetInstallHealthBaselineResponse,
    )
    from .respond_install_creation_approval_request import (
        RespondInstallCreationApprovalRequest as RespondInstallCreationApprovalRequest,
    )
    from .retry_workflow_step_operation import RetryWorkflowStepOperation as RetryWorkflowStepOperation
    from .retry_workflow_step_request import RetryWorkflowStepRequest as RetryWorkflowStepRequest
    from .retry_workflow_step_response import RetryWorkflowStepResponse as RetryWorkflowStepResponse
    from .revealed_trigger_secret import RevealedTriggerSecret as RevealedTriggerSecret
    from .revoked_trigger_secret import RevokedTriggerSecret as RevokedTriggerSecret
    from .role import Role as Role
    from .role_cloud_platform import RoleCloudPlatform as RoleCloudPlatform
    from .role_type import RoleType as RoleType
    from .run_cell_request import RunCellRequest as RunCellRequest
    from .runbook import Runbook as Runbook
    from .runbook_config import RunbookConfig as RunbookConfig
    from .runbook_input import RunbookInput as RunbookInput
    from .runbook_step_config import RunbookStepConfig as RunbookStepConfig
    from .runbook_step_selection import RunbookStepSelection as RunbookStepSelection
    from .runbook_step_type import RunbookStepType as RunbookStepType
    from .runner import Runner as Runner
    from .runner_bootstrap_token import RunnerBootstrapToken as RunnerBootstrapToken
    from .runner_card_details import RunnerCardDetails as RunnerCardDetails
    from .runner_connection_status import RunnerConnectionStatus as RunnerConnectionStatus
    from .runner_group import RunnerGroup as RunnerGroup
    from .runner_group_settings import RunnerGroupSettings as RunnerGroupSettings
    from .runner_group_settings_aws_auth_method import (
        RunnerGroupSettingsAwsAuthMethod as RunnerGroupSettingsAwsAuthMethod,
    )
    from .runner_group_type import RunnerGroupType as RunnerGroupType
    from .runner_health_check import RunnerHealthCheck as RunnerHealthCheck
    from .runner_heart_beat import RunnerHeartBeat as RunnerHeartBeat
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
    from .runner_process import RunnerProcess as RunnerProcess
    from .runner_process_shutdown import RunnerProcessShutdown as RunnerProcessShutdown
    from .runner_process_shutdown_status import RunnerProcessShutdownStatus as RunnerProcessShutdownStatus
    from .runner_process_shutdown_type import RunnerProcessShutdownType as RunnerProcessShutdownType
    from .runner_process_type import RunnerProcessType as RunnerProcessType
    from .runner_state import RunnerState as RunnerState
    from .runner_status import RunnerStatus as RunnerStatus
    from .sandbox_mode import SandboxMode as SandboxMode
    from .sandbox_mode_plan_contents import SandboxModePlanContents as SandboxModePlanContents
    from .sandbox_run_plan import SandboxRunPlan as SandboxRunPlan
    from .sandbox_run_status import SandboxRunStatus as SandboxRunStatus
    from .sandbox_run_type import SandboxRunType as SandboxRunType
    from .sandbox_state import SandboxState as SandboxState
    from .secret_sync_output import SecretSyncOutput as SecretSyncOutput
    from .shutdown_runner_process_request import ShutdownRunnerProcessRequest as ShutdownRunnerProcessRequest
    from .signal_context import SignalContext as SignalContext
    from .signal_data import SignalData as SignalData
    from .skip_workflow_step_response import SkipWorkflowStepResponse as SkipWorkflowStepResponse
    from .slack_channel import SlackChannel as SlackChannel
    from .slack_channel_subscription import SlackChannelSubscription as SlackChannelSubscription
    from .slack_channels_response import SlackChannelsResponse as SlackChannelsResponse
    from .slack_install_url import SlackInstallURL as SlackInstallURL
    from .slack_installation import SlackInstallation as SlackInstallation
    from .slack_installation_status import SlackInstallationStatus as SlackInstallationStatus
    from .slack_org_link import SlackOrgLink as SlackOrgLink
    from .slack_org_link_status import SlackOrgLinkStatus as SlackOrgLinkStatus
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
    from .terraform_workspace_state import TerraformWorkspaceState as TerraformWorkspaceState
    from .terraform_workspace_state_json import TerraformWorkspaceStateJSON as TerraformWorkspaceStateJSON
    from .toggle_install_component_request import ToggleInstallComponentRequest as ToggleInstallComponentRequest
    from .token import Token as Token
    from .token_type import TokenType as TokenType
    from .trigger import Trigger as Trigger
    from .trigger_app_branch_run_request import TriggerAppBranchRunRequest as TriggerAppBranchRunRequest
    from .trigger_app_branch_run_source import TriggerAppBranchRunSource as TriggerAppBranchRunSource
    from .trigger_auth_config import TriggerAuthConfig as TriggerAuthConfig
    from .trigger_auth_type import TriggerAuthType as TriggerAuthType
    from .trigger_credentials import TriggerCredentials as TriggerCredentials
    from .trigger_dispatch import TriggerDispatch as TriggerDispatch
    from .trigger_dispatch_page import TriggerDispatchPage as TriggerDispatchPage
    from .trigger_dispatch_retry import TriggerDispatchRetry as TriggerDispatchRetry
    from .trigger_dispatch_status import TriggerDispatchStatus as TriggerDispatchStatus
    from .trigger_dispatch_summary import TriggerDispatchSummary as TriggerDispatchSummary
    from .trigger_envelope import TriggerEnvelope as TriggerEnvelope
    from .trigger_event import TriggerEvent as TriggerEvent
    from .trigger_event_outcome import TriggerEventOutcome as TriggerEventOutcome
    from .trigger_event_page import TriggerEventPage as TriggerEventPage
    from .trigger_event_replay import TriggerEventReplay as TriggerEventReplay
    from .trigger_event_summary import TriggerEventSummary as TriggerEventSummary
    from .trigger_event_type import TriggerEventType as TriggerEventType
    from .trigger_event_waiter import TriggerEventWaiter as TriggerEventWaiter
    from .trigger_filter import TriggerFilter as TriggerFilter
    from .trigger_filter_evaluation import TriggerFilterEvaluation as TriggerFilterEvaluation
    from .trigger_filter_type import TriggerFilterType as TriggerFilterType
    from .trigger_ingress_url import TriggerIngressURL as TriggerIngressURL
    from .trigger_install_config_sync_request import TriggerInstallConfigSyncRequest as TriggerInstallConfigSyncRequest
    from .trigger_routing_status import TriggerRoutingStatus as TriggerRoutingStatus
    from .trigger_rule import TriggerRule as TriggerRule
    from .trigger_rule_evaluation import TriggerRuleEvaluation as TriggerRuleEvaluation
    from .trigger_secret import TriggerSecret as TriggerSecret
    from .trigger_status import TriggerStatus as TriggerStatus
    from .trigger_target_type import TriggerTargetType as TriggerTargetType
    from .trigger_waiter_status import TriggerWaiterStatus as TriggerWaiterStatus
    from .update_action_workflow_request import UpdateActionWorkflowRequest as UpdateActionWorkflowRequest
    from .update_app_branch_config_request import UpdateAppBranchConfigRequest as UpdateAppBranchConfigRequest
    from .update_app_branch_request import UpdateAppBranchRequest as UpdateAppBranchRequest
    from .update_app_config_installs_request import UpdateAppConfigInstallsRequest as UpdateAppConfigInstallsRequest
    from .update_app_config_request import UpdateAppConfigRequest as UpdateAppConfigRequest
    from .update_app_request import UpdateAppRequest as UpdateAppRequest
    from .update_install_config_request import UpdateInstallConfigRequest as UpdateInstallConfigRequest
    from .update_install_inputs_request import UpdateInstallInputsRequest as UpdateInstallInputsRequest
    from .update_install_request import UpdateInstallRequest as UpdateInstallRequest
    from .update_install_role_request import UpdateInstallRoleRequest as UpdateInstallRoleRequest
    from .update_notebook_request import UpdateNotebookRequest as UpdateNotebookRequest
    from .update_oidc_trust_policy_request import UpdateOIDCTrustPolicyRequest as UpdateOIDCTrustPolicyRequest
    from .update_org_account_role_request import UpdateOrgAccountRoleRequest as UpdateOrgAccountRoleRequest
    from .update_org_features_request import UpdateOrgFeaturesRequest as UpdateOrgFeaturesRequest
    from .update_org_request import UpdateOrgRequest as UpdateOrgRequest
    from .update_org_telemetry_request import UpdateOrgTelemetryRequest as UpdateOrgTelemetryRequest
    from .update_runbook_request import UpdateRunbookRequest as UpdateRunbookRequest
    from .update_runner_settings_request import UpdateRunnerSettingsRequest as UpdateRunnerSettingsRequest
    from .update_service_account_request import UpdateServiceAccountRequest as UpdateServiceAccountRequest
    from .update_service_account_role_request import UpdateServiceAccountRoleRequest as UpdateServiceAccountRoleRequest
    from .update_slack_channel_subscription_request import (
        UpdateSlackChannelSubscriptionRequest as UpdateSlackChannelSubscriptionRequest,
    )
    from .update_webhook_request import UpdateWebhookRequest as UpdateWebhookRequest
    from .update_workflow_request import UpdateWorkflowRequest as UpdateWorkflowRequest
    from .user_journey import UserJourney as UserJourney
    from .user_journey_step import UserJourneyStep as UserJourneyStep
    from .vcs_branch import VCSBranch as VCSBranch
    from .vcs_connection import VCSConnection as VCSConnection
    from .vcs_connection_account import VCSConnectionAccount as VCSConnectionAccount
    from .vcs_connection_commit import VCSConnectionCommit as VCSConnectionCommit
    from .vcs_connection_repo import VCSConnectionRepo as VCSConnectionRepo
    from .vcs_connection_repos_response import VCSConnectionReposResponse as VCSConnectionReposResponse
    from .vcs_connection_status import VCSConnectionStatus as VCSConnectionStatus
    from .vcs_connection_status_response import VCSConnectionStatusResponse as VCSConnectionStatusResponse
    from .vcs_webhook_subscription import VCSWebhookSubscription as VCSWebhookSubscription
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

if not TYPE_CHECKING:
    _NAMES = {
        "account": ("Account",),
        "account_role": ("AccountRole",),
        "account_type": ("AccountType",),
        "action_workflow": ("ActionWorkflow",),
        "action_workflow_config": ("ActionWorkflowConfig",),
        "action_workflow_run_plan": ("ActionWorkflowRunPlan",),
        "action_workflow_run_step_plan": ("ActionWorkflowRunStepPlan",),
        "action_workflow_state": ("ActionWorkflowState",),
        "action_workflow_status": ("ActionWorkflowStatus",),
        "action_workflow_step_config": ("ActionWorkflowStepConfig",),
        "action_workflow_trigger_config": ("ActionWorkflowTriggerConfig",),
        "action_workflow_trigger_type": ("ActionWorkflowTriggerType",),
        "actions_state": ("ActionsState",),
        "ad_hoc_step_config": ("AdHocStepConfig",),
        "add_labels_request": ("AddLabelsRequest",),
        "add_user_request": ("AddUserRequest",),
        "app": ("App",),
        "app_aws_delegation_config": ("AppAWSDelegationConfig",),
        "app_awsiam_policy_config": ("AppAWSIAMPolicyConfig",),
        "app_awsiam_policy_config_request": ("AppAWSIAMPolicyConfigRequest",),
        "app_awsiam_role_config": ("AppAWSIAMRoleConfig",),
        "app_awsiam_role_config_request": ("AppAWSIAMRoleConfigRequest",),
        "app_branch": ("AppBranch",),
        "app_branch_config": ("AppBranchConfig",),
        "app_branch_install_group": ("AppBranchInstallGroup",),
        "app_branch_run": ("AppBranchRun",),
        "app_branch_run_comparison": ("AppBranchRunComparison",),
        "app_branch_run_comparison_run": ("AppBranchRunComparisonRun",),
        "app_branch_run_preview_mode": ("AppBranchRunPreviewMode",),
        "app_branch_run_preview_source": ("AppBranchRunPreviewSource",),
        "app_branch_run_type": ("AppBranchRunType",),
        "app_break_glass_config": ("AppBreakGlassConfig",),
        "app_bundle": ("AppBundle",),
        "app_bundle_download_grant": ("AppBundleDownloadGrant",),
        "app_bundle_finding": ("AppBundleFinding",),
        "app_bundle_platform_runtime": ("AppBundlePlatformRuntime",),
        "app_bundle_qualification_report": ("AppBundleQualificationReport",),
        "app_bundle_runbook": ("AppBundleRunbook",),
        "app_bundle_runbook_step": ("AppBundleRunbookStep",),
        "app_bundle_runtime": ("AppBundleRuntime",),
        "app_bundle_status": ("AppBundleStatus",),
        "app_config": ("AppConfig",),
        "app_config_diff_response": ("AppConfigDiffResponse",),
        "app_config_status": ("AppConfigStatus",),
        "app_config_template": ("AppConfigTemplate",),
        "app_config_template_type": ("AppConfigTemplateType",),
        "app_config_version": ("AppConfigVersion",),
        "app_input": ("AppInput",),
        "app_input_config": ("AppInputConfig",),
        "app_input_group": ("AppInputGroup",),
        "app_input_group_request": ("AppInputGroupRequest",),
        "app_input_request": ("AppInputRequest",),
        "app_input_source": ("AppInputSource",),
        "app_input_type": ("AppInputType",),
        "app_install_config_sync": ("AppInstallConfigSync",),
        "app_installs_config": ("AppInstallsConfig",),
        "app_kubernetes_context_config": ("AppKubernetesContextConfig",),
        "app_kubernetes_context_request": ("AppKubernetesContextRequest",),
        "app_kubernetes_contexts_config": ("AppKubernetesContextsConfig",),
        "app_label_key_summary": ("AppLabelKeySummary",),
        "app_labels_response": ("AppLabelsResponse",),
        "app_operation_role_config": ("AppOperationRoleConfig",),
        "app_operation_role_rule": ("AppOperationRoleRule",),
        "app_permissions_config": ("AppPermissionsConfig",),
        "app_policies_config": ("AppPoliciesConfig",),
        "app_policy_config": ("AppPolicyConfig",),
        "app_policy_config_request": ("AppPolicyConfigRequest",),
        "app_policy_engine": ("AppPolicyEngine",),
        "app_policy_type": ("AppPolicyType",),
        "app_runner_config": ("AppRunnerConfig",),
        "app_runner_config_helm_driver_type": ("AppRunnerConfigHelmDriverType",),
        "app_runner_type": ("AppRunnerType",),
        "app_sandbox_build": ("AppSandboxBuild",),
        "app_sandbox_build_status": ("AppSandboxBuildStatus",),
        "app_sandbox_config": ("AppSandboxConfig",),
        "app_sandbox_config_artifacts": ("AppSandboxConfigArtifacts",),
        "app_sandbox_type": ("AppSandboxType",),
        "app_secret": ("AppSecret",),
        "app_secret_config": ("AppSecretConfig",),
        "app_secret_config_fmt": ("AppSecretConfigFmt",),
        "app_secret_config_request": ("AppSecretConfigRequest",),
        "app_secret_kubernetes_sync_target": ("AppSecretKubernetesSyncTarget",),
        "app_secret_kubernetes_sync_target_request": ("AppSecretKubernetesSyncTargetRequest",),
        "app_secrets_config": ("AppSecretsConfig",),
        "app_stack_config": ("AppStackConfig",),
        "app_stack_deployment_scope": ("AppStackDeploymentScope",),
        "app_state": ("AppState",),
        "app_status": ("AppStatus",),
        "available_role": ("AvailableRole",),
        "available_roles_response": ("AvailableRolesResponse",),
        "aws_account": ("AWSAccount",),
        "aws_assume_role_config": ("AWSAssumeRoleConfig",),
        "aws_cloud_account": ("AWSCloudAccount",),
        "aws_credentials_config": ("AWSCredentialsConfig",),
        "aws_stack_outputs": ("AWSStackOutputs",),
        "aws_static_credentials": ("AWSStaticCredentials",),
        "aws_two_step_config": ("AWSTwoStepConfig",),
        "awsecr_image_config": ("AWSECRImageConfig",),
        "awsecr_image_config_request": ("AWSECRImageConfigRequest",),
        "awsiam_role_type": ("AWSIAMRoleType",),
        "azure_account": ("AzureAccount",),
        "azure_acr_image_config": ("AzureACRImageConfig",),
        "azure_acr_image_config_request": ("AzureACRImageConfigRequest",),
        "azure_cloud_account": ("AzureCloudAccount",),
        "azure_credentials_config": ("AzureCredentialsConfig",),
        "azure_service_principal": ("AzureServicePrincipal",),
        "azure_stack_outputs": ("AzureStackOutputs",),
        "blob_metadata": ("BlobMetadata",),
        "branch_connected_github_vcs_config_request": ("BranchConnectedGithubVCSConfigRequest",),
        "branch_public_git_vcs_config_request": ("BranchPublicGitVCSConfigRequest",),
        "build_plan": ("BuildPlan",),
        "callback_ref": ("CallbackRef",),
        "cancel_workflow_error": ("CancelWorkflowError",),
        "cancel_workflows_request": ("CancelWorkflowsRequest",),
        "cancel_workflows_response": ("CancelWorkflowsResponse",),
        "check_install_dns_delegation_response": ("CheckInstallDNSDelegationResponse",),
        "cli_config": ("CLIConfig",),
        "cloud_account": ("CloudAccount",),
        "cloud_connection": ("CloudConnection",),
        "cloud_connection_preset": ("CloudConnectionPreset",),
        "cloud_connection_setup": ("CloudConnectionSetup",),
        "cloud_connection_status": ("CloudConnectionStatus",),
        "cloud_connection_usage": ("CloudConnectionUsage",),
        "cloud_platform": ("CloudPlatform",),
        "cloud_platform_region": ("CloudPlatformRegion",),
        "component": ("Component",),
        "component_build": ("ComponentBuild",),
        "component_build_status": ("ComponentBuildStatus",),
        "component_children": ("ComponentChildren",),
        "component_config_connection": ("ComponentConfigConnection",),
        "component_diff_entry": ("ComponentDiffEntry",),
        "component_health_incident_bundle": ("ComponentHealthIncidentBundle",),
        "component_health_probe": ("ComponentHealthProbe",),
        "component_release": ("ComponentRelease",),
        "component_release_step": ("ComponentReleaseStep",),
        "component_release_step_status": ("ComponentReleaseStepStatus",),
        "component_request": ("ComponentRequest",),
        "component_status": ("ComponentStatus",),
        "component_type": ("ComponentType",),
        "composite_error": ("CompositeError",),
        "composite_error_section": ("CompositeErrorSection",),
        "composite_plan": ("CompositePlan",),
        "composite_status": ("CompositeStatus",),
        "config_diff": ("ConfigDiff",),
        "config_diff_key": ("ConfigDiffKey",),
        "config_diff_op": ("ConfigDiffOp",),
        "config_diff_summary": ("ConfigDiffSummary",),
        "connected_github_vcs_config": ("ConnectedGithubVCSConfig",),
        "connected_github_vcs_config_request": ("ConnectedGithubVCSConfigRequest",),
        "container_image_pull_plan": ("ContainerImagePullPlan",),
        "create_action_workflow_config_request": ("CreateActionWorkflowConfigRequest",),
        "create_action_workflow_config_step_request": ("CreateActionWorkflowConfigStepRequest",),
        "create_action_workflow_config_trigger_request": ("CreateActionWorkflowConfigTriggerRequest",),
        "create_ad_hoc_action_request": ("CreateAdHocActionRequest",),
        "create_ad_hoc_action_response": ("CreateAdHocActionResponse",),
        "create_app_action_request": ("CreateAppActionRequest",),
        "create_app_branch_config_request": ("CreateAppBranchConfigRequest",),
        "create_app_branch_request": ("CreateAppBranchRequest",),
        "create_app_break_glass_config_request": ("CreateAppBreakGlassConfigRequest",),
        "create_app_bundle_request": ("CreateAppBundleRequest",),
        "create_app_config_request": ("CreateAppConfigRequest",),
        "create_app_input_config_request": ("CreateAppInputConfigRequest",),
        "create_app_installs_config_request": ("CreateAppInstallsConfigRequest",),
        "create_app_kubernetes_contexts_config_request": ("CreateAppKubernetesContextsConfigRequest",),
        "create_app_operation_role_config_request": ("CreateAppOperationRoleConfigRequest",),
        "create_app_permissions_config_request": ("CreateAppPermissionsConfigRequest",),
        "create_app_policies_config_request": ("CreateAppPoliciesConfigRequest",),
        "create_app_request": ("CreateAppRequest",),
        "create_app_runner_config_request": ("CreateAppRunnerConfigRequest",),
        "create_app_sandbox_config_request": ("CreateAppSandboxConfigRequest",),
        "create_app_secret_request": ("CreateAppSecretRequest",),
        "create_app_secrets_config_request": ("CreateAppSecretsConfigRequest",),
        "create_app_stack_config_request": ("CreateAppStackConfigRequest",),
        "create_cloud_connection_request": ("CreateCloudConnectionRequest",),
        "create_component_build_request": ("CreateComponentBuildRequest",),
        "create_component_release_request": ("CreateComponentReleaseRequest",),
        "create_component_release_strategy": ("CreateComponentReleaseStrategy",),
        "create_docker_build_component_config_request": ("CreateDockerBuildComponentConfigRequest",),
        "create_external_image_component_config_request": ("CreateExternalImageComponentConfigRequest",),
        "create_helm_component_config_request": ("CreateHelmComponentConfigRequest",),
        "create_install_action_workflow_run_request": ("CreateInstallActionWorkflowRunRequest",),
        "create_install_app_config_update_request": ("CreateInstallAppConfigUpdateRequest",),
        "create_install_aws_account_params": ("CreateInstallAWSAccountParams",),
        "create_install_azure_account_params": ("CreateInstallAzureAccountParams",),
        "create_install_component_deploy_request": ("CreateInstallComponentDeployRequest",),
        "create_install_config_request": ("CreateInstallConfigRequest",),
        "create_install_inputs_request": ("CreateInstallInputsRequest",),
        "create_install_metadata": ("CreateInstallMetadata",),
        "create_install_request": ("CreateInstallRequest",),
        "create_job_component_config_request": ("CreateJobComponentConfigRequest",),
        "create_kubernetes_manifest_component_config_request": ("CreateKubernetesManifestComponentConfigRequest",),
        "create_notebook_request": ("CreateNotebookRequest",),
        "create_oidc_trust_policy_request": ("CreateOIDCTrustPolicyRequest",),
        "create_org_invite_request": ("CreateOrgInviteRequest",),
        "create_org_request": ("CreateOrgRequest",),
        "create_pulumi_component_config_request": ("CreatePulumiComponentConfigRequest",),
        "create_runbook_config_request": ("CreateRunbookConfigRequest",),
        "create_runbook_input_request": ("CreateRunbookInputRequest",),
        "create_runbook_request": ("CreateRunbookRequest",),
        "create_runbook_run_request": ("CreateRunbookRunRequest",),
        "create_runbook_run_step_selection": ("CreateRunbookRunStepSelection",),
        "create_runbook_step_config_request": ("CreateRunbookStepConfigRequest",),
        "create_service_account_request": ("CreateServiceAccountRequest",),
        "create_service_account_token_request": ("CreateServiceAccountTokenRequest",),
        "create_service_account_token_response": ("CreateServiceAccountTokenResponse",),
        "create_slack_channel_subscription_request": ("CreateSlackChannelSubscriptionRequest",),
        "create_static_token_request": ("CreateStaticTokenRequest",),
        "create_terraform_module_component_config_request": ("CreateTerraformModuleComponentConfigRequest",),
        "create_terraform_workspace_request": ("CreateTerraformWorkspaceRequest",),
        "create_trigger_request": ("CreateTriggerRequest",),
        "create_vcs_connection_request": ("CreateVCSConnectionRequest",),
        "create_webhook_request": ("CreateWebhookRequest",),
        "create_workflow_step_approval_response_request": ("CreateWorkflowStepApprovalResponseRequest",),
        "create_workflow_step_approval_response_response": ("CreateWorkflowStepApprovalResponseResponse",),
        "custom_nested_stack": ("CustomNestedStack",),
        "custom_nested_stack_status": ("CustomNestedStackStatus",),
        "daily_health_bucket": ("DailyHealthBucket",),
        "deploy_plan": ("DeployPlan",),
        "docker_build_component_config": ("DockerBuildComponentConfig",),
        "docker_build_plan": ("DockerBuildPlan",),
        "domain_state": ("DomainState",),
        "drifted_object": ("DriftedObject",),
        "error_response": ("ErrorResponse",),
        "error_section_kind": ("ErrorSectionKind",),
        "error_severity": ("ErrorSeverity",),
        "event_field_selector": ("EventFieldSelector",),
        "exchange_oidc_token_request": ("ExchangeOIDCTokenRequest",),
        "exchange_oidc_token_response": ("ExchangeOIDCTokenResponse",),
        "external_image_component_config": ("ExternalImageComponentConfig",),
        "fetch_image_metadata_plan": ("FetchImageMetadataPlan",),
        "gcp_account": ("GCPAccount",),
        "gcp_cloud_account": ("GCPCloudAccount",),
        "gcp_credentials_config": ("GCPCredentialsConfig",),
        "gcp_stack_outputs": ("GCPStackOutputs",),
        "gcpgar_image_config": ("GCPGARImageConfig",),
        "gcpgar_image_config_request": ("GCPGARImageConfigRequest",),
        "get_available_roles_principal_type": ("GetAvailableRolesPrincipalType",),
        "git_source": ("GitSource",),
        "github_match": ("GithubMatch",),
        "github_plan": ("GithubPlan",),
        "github_text_match": ("GithubTextMatch",),
        "github_user": ("GithubUser",),
        "health_probe_request": ("HealthProbeRequest",),
        "health_transition_response": ("HealthTransitionResponse",),
        "helm_build_plan": ("HelmBuildPlan",),
        "helm_chart": ("HelmChart",),
        "helm_component_config": ("HelmComponentConfig",),
        "helm_config": ("HelmConfig",),
        "helm_deploy_plan": ("HelmDeployPlan",),
        "helm_release": ("HelmRelease",),
        "helm_repo_config": ("HelmRepoConfig",),
        "helm_repo_plan_config": ("HelmRepoPlanConfig",),
        "helm_value": ("HelmValue",),
        "idempotent_request": ("IdempotentRequest",),
        "inputs_state": ("InputsState",),
        "install": ("Install",),
        "install_action_workflow": ("InstallActionWorkflow",),
        "install_action_workflow_run": ("InstallActionWorkflowRun",),
        "install_action_workflow_run_status": ("InstallActionWorkflowRunStatus",),
        "install_action_workflow_run_step": ("InstallActionWorkflowRunStep",),
        "install_action_workflow_run_step_status": ("InstallActionWorkflowRunStepStatus",),
        "install_activity": ("InstallActivity",),
        "install_activity_action": ("InstallActivityAction",),
        "install_activity_page": ("InstallActivityPage",),
        "install_activity_policy": ("InstallActivityPolicy",),
        "install_activity_runbook": ("InstallActivityRunbook",),
        "install_activity_type": ("InstallActivityType",),
        "install_app_branch_connection": ("InstallAppBranchConnection",),
        "install_app_config_change": ("InstallAppConfigChange",),
        "install_app_config_tree_diff": ("InstallAppConfigTreeDiff",),
        "install_app_config_version": ("InstallAppConfigVersion",),
        "install_app_permissions_config_response": ("InstallAppPermissionsConfigResponse",),
        "install_approval_option": ("InstallApprovalOption",),
        "install_branch_commit": ("InstallBranchCommit",),
        "install_branch_tracking": ("InstallBranchTracking",),
        "install_component": ("InstallComponent",),
        "install_component_health_summary": ("InstallComponentHealthSummary",),
        "install_component_health_timeline_response": ("InstallComponentHealthTimelineResponse",),
        "install_component_resource_state": ("InstallComponentResourceState",),
        "install_component_status": ("InstallComponentStatus",),
        "install_config": ("InstallConfig",),
        "install_config_diff": ("InstallConfigDiff",),
        "install_config_drift": ("InstallConfigDrift",),
        "install_config_drift_component": ("InstallConfigDriftComponent",),
        "install_config_drift_resource": ("InstallConfigDriftResource",),
        "install_config_file_change": ("InstallConfigFileChange",),
        "install_config_sync": ("InstallConfigSync",),
        "install_config_version": ("InstallConfigVersion",),
        "install_creation_approval": ("InstallCreationApproval",),
        "install_creation_approval_response_type": ("InstallCreationApprovalResponseType",),
        "install_creation_approval_status": ("InstallCreationApprovalStatus",),
        "install_deploy": ("InstallDeploy",),
        "install_deploy_status": ("InstallDeployStatus",),
        "install_deploy_type": ("InstallDeployType",),
        "install_deployment": ("InstallDeployment",),
        "install_deployment_affected_resources": ("InstallDeploymentAffectedResources",),
        "install_deployment_app_branch": ("InstallDeploymentAppBranch",),
        "install_deployment_change": ("InstallDeploymentChange",),
        "install_deployment_change_group": ("InstallDeploymentChangeGroup",),
        "install_deployment_image": ("InstallDeploymentImage",),
        "install_deployment_page": ("InstallDeploymentPage",),
        "install_deployment_policy_summary": ("InstallDeploymentPolicySummary",),
        "install_deployment_state": ("InstallDeploymentState",),
        "install_deployment_step": ("InstallDeploymentStep",),
        "install_deployment_summary": ("InstallDeploymentSummary",),
        "install_deployment_summary_page": ("InstallDeploymentSummaryPage",),
        "install_deployment_type": ("InstallDeploymentType",),
        "install_event": ("InstallEvent",),
        "install_group_request": ("InstallGroupRequest",),
        "install_group_run": ("InstallGroupRun",),
        "install_group_run_install": ("InstallGroupRunInstall",),
        "install_group_run_runbook": ("InstallGroupRunRunbook",),
        "install_health_summary": ("InstallHealthSummary",),
        "install_health_timeline_response": ("InstallHealthTimelineResponse",),
        "install_inputs": ("InstallInputs",),
        "install_inputs_change": ("InstallInputsChange",),
        "install_overview": ("InstallOverview",),
        "install_permissions_role_status": ("InstallPermissionsRoleStatus",),
        "install_readme": ("InstallReadme",),
        "install_role": ("InstallRole",),
        "install_role_selection_record": ("InstallRoleSelectionRecord",),
        "install_role_usage": ("InstallRoleUsage",),
        "install_runbook": ("InstallRunbook",),
        "install_runbook_run": ("InstallRunbookRun",),
        "install_runbook_run_status": ("InstallRunbookRunStatus",),
        "install_sandbox": ("InstallSandbox",),
        "install_sandbox_run": ("InstallSandboxRun",),
        "install_sandbox_status": ("InstallSandboxStatus",),
        "install_stack": ("InstallStack",),
        "install_stack_change": ("InstallStackChange",),
        "install_stack_outputs": ("InstallStackOutputs",),
        "install_stack_state": ("InstallStackState",),
        "install_stack_version": ("InstallStackVersion",),
        "install_stack_version_run": ("InstallStackVersionRun",),
        "install_state": ("InstallState",),
        "install_state_generate_source": ("InstallStateGenerateSource",),
        "install_state_tree": ("InstallStateTree",),
        "install_status": ("InstallStatus",),
        "install_telemetry_settings": ("InstallTelemetrySettings",),
        "install_update": ("InstallUpdate",),
        "install_update_page": ("InstallUpdatePage",),
        "install_update_type": ("InstallUpdateType",),
        "install_workflow_link": ("InstallWorkflowLink",),
        "installs_config_vcs_type": ("InstallsConfigVCSType",),
        "installs_health_response": ("InstallsHealthResponse",),
        "job_component_config": ("JobComponentConfig",),
        "json_web_key": ("JSONWebKey",),
        "json_web_key_set": ("JSONWebKeySet",),
        "kube_cluster_info": ("KubeClusterInfo",),
        "kubernetes_manifest_build_plan": ("KubernetesManifestBuildPlan",),
        "kubernetes_manifest_component_config": ("KubernetesManifestComponentConfig",),
        "kubernetes_manifest_deploy_plan": ("KubernetesManifestDeployPlan",),
        "kubernetes_secret_sync": ("KubernetesSecretSync",),
        "kubernetes_secret_sync_target": ("KubernetesSecretSyncTarget",),
        "kustomize_build_config": ("KustomizeBuildConfig",),
        "kustomize_config": ("KustomizeConfig",),
        "kustomize_config_request": ("KustomizeConfigRequest",),
        "label_selector": ("LabelSelector",),
        "latest_runner_heart_beat": ("LatestRunnerHeartBeat",),
        "legacy_install_state": ("LegacyInstallState",),
        "log_record": ("LogRecord",),
        "log_stream": ("LogStream",),
        "log_stream_read_logs_order": ("LogStreamReadLogsOrder",),
        "log_stream_span": ("LogStreamSpan",),
        "log_tail": ("LogTail",),
        "notebook": ("Notebook",),
        "notebook_cell": ("NotebookCell",),
        "notebook_cell_request": ("NotebookCellRequest",),
        "notebook_cell_run": ("NotebookCellRun",),
        "notebook_status": ("NotebookStatus",),
        "notifications_config": ("NotificationsConfig",),
        "null_bool": ("NullBool",),
        "oci_artifact": ("OCIArtifact",),
        "oci_artifact_reference": ("OCIArtifactReference",),
        "oci_registry_auth": ("OCIRegistryAuth",),
        "oci_registry_repository": ("OCIRegistryRepository",),
        "oci_registry_type": ("OCIRegistryType",),
        "oci_source": ("OCISource",),
        "oidc_trust_policy": ("OIDCTrustPolicy",),
        "operation_role_rule_request": ("OperationRoleRuleRequest",),
        "operation_status": ("OperationStatus",),
        "operation_type": ("OperationType",),
        "org": ("Org",),
        "org_component_build_history_item": ("OrgComponentBuildHistoryItem",),
        "org_component_build_history_response": ("OrgComponentBuildHistoryResponse",),
        "org_feature_info": ("OrgFeatureInfo",),
        "org_invite": ("OrgInvite",),
        "org_invite_status": ("OrgInviteStatus",),
        "org_member": ("OrgMember",),
        "org_member_status": ("OrgMemberStatus",),
        "org_state": ("OrgState",),
        "org_stats": ("OrgStats",),
        "org_status": ("OrgStatus",),
        "org_telemetry_settings": ("OrgTelemetrySettings",),
        "partial_name": ("PartialName",),
        "patch_install_config_params": ("PatchInstallConfigParams",),
        "permission": ("Permission",),
        "phone_home_auth_status": ("PhoneHomeAuthStatus",),
        "phone_home_request": ("PhoneHomeRequest",),
        "phone_home_request_type": ("PhoneHomeRequestType",),
        "plan_only_request": ("PlanOnlyRequest",),
        "policy": ("Policy",),
        "policy_analytics_breakdown": ("PolicyAnalyticsBreakdown",),
        "policy_analytics_dimension": ("PolicyAnalyticsDimension",),
        "policy_analytics_summary": ("PolicyAnalyticsSummary",),
        "policy_analytics_timeseries": ("PolicyAnalyticsTimeseries",),
        "policy_breakdown_entry": ("PolicyBreakdownEntry",),
        "policy_input_ref": ("PolicyInputRef",),
        "policy_name": ("PolicyName",),
        "policy_report": ("PolicyReport",),
        "policy_report_format": ("PolicyReportFormat",),
        "policy_report_owner_type": ("PolicyReportOwnerType",),
        "policy_result": ("PolicyResult",),
        "policy_result_status": ("PolicyResultStatus",),
        "policy_timeseries_bucket": ("PolicyTimeseriesBucket",),
        "policy_timeseries_point": ("PolicyTimeseriesPoint",),
        "policy_violation": ("PolicyViolation",),
        "policy_violation_severity": ("PolicyViolationSeverity",),
        "preview_branch": ("PreviewBranch",),
        "preview_install_candidates": ("PreviewInstallCandidates",),
        "preview_pull_request": ("PreviewPullRequest",),
        "preview_run_request": ("PreviewRunRequest",),
        "preview_sources": ("PreviewSources",),
        "proposed_install": ("ProposedInstall",),
        "prune_tokens_response": ("PruneTokensResponse",),
        "public_git_vcs_config": ("PublicGitVCSConfig",),
        "public_git_vcs_config_request": ("PublicGitVCSConfigRequest",),
        "pulumi_backend": ("PulumiBackend",),
        "pulumi_build_plan": ("PulumiBuildPlan",),
        "pulumi_component_config": ("PulumiComponentConfig",),
        "pulumi_deploy_plan": ("PulumiDeployPlan",),
        "pulumi_sandbox_mode": ("PulumiSandboxMode",),
        "put_install_component_health_check_request": ("PutInstallComponentHealthCheckRequest",),
        "queue": ("Queue",),
        "queue_emitter": ("QueueEmitter",),
        "queue_emitter_mode": ("QueueEmitterMode",),
        "queue_signal": ("QueueSignal",),
        "queue_signal_graph": ("QueueSignalGraph",),
        "queue_signal_graph_node": ("QueueSignalGraphNode",),
        "queue_signal_relationship": ("QueueSignalRelationship",),
        "queue_status": ("QueueStatus",),
        "raw_trigger_event": ("RawTriggerEvent",),
        "recover_install_component_helm_release_request": ("RecoverInstallComponentHelmReleaseRequest",),
        "ref": ("Ref",),
        "ref_type": ("RefType",),
        "refresh_install_health_cluster_access_request": ("RefreshInstallHealthClusterAccessRequest",),
        "refresh_install_health_cluster_access_response": ("RefreshInstallHealthClusterAccessResponse",),
        "release_status": ("ReleaseStatus",),
        "remove_labels_request": ("RemoveLabelsRequest",),
        "remove_user_request": ("RemoveUserRequest",),
        "reorder_cells_request": ("ReorderCellsRequest",),
        "reprovision_request": ("ReprovisionRequest",),
        "reset_install_health_baseline_response": ("ResetInstallHealthBaselineResponse",),
        "respond_install_creation_approval_request": ("RespondInstallCreationApprovalRequest",),
        "retry_workflow_step_operation": ("RetryWorkflowStepOperation",),
        "retry_workflow_step_request": ("RetryWorkflowStepRequest",),
        "retry_workflow_step_response": ("RetryWorkflowStepResponse",),
        "revealed_trigger_secret": ("RevealedTriggerSecret",),
        "revoked_trigger_secret": ("RevokedTriggerSecret",),
        "role": ("Role",),
        "role_cloud_platform": ("RoleCloudPlatform",),
        "role_type": ("RoleType",),
        "run_cell_request": ("RunCellRequest",),
        "runbook": ("Runbook",),
        "runbook_config": ("RunbookConfig",),
        "runbook_input": ("RunbookInput",),
        "runbook_step_config": ("RunbookStepConfig",),
        "runbook_step_selection": ("RunbookStepSelection",),
        "runbook_step_type": ("RunbookStepType",),
        "runner": ("Runner",),
        "runner_bootstrap_token": ("RunnerBootstrapToken",),
        "runner_card_details": ("RunnerCardDetails",),
        "runner_connection_status": ("RunnerConnectionStatus",),
        "runner_group": ("RunnerGroup",),
        "runner_group_settings": ("RunnerGroupSettings",),
        "runner_group_settings_aws_auth_method": ("RunnerGroupSettingsAwsAuthMethod",),
        "runner_group_type": ("RunnerGroupType",),
        "runner_health_check": ("RunnerHealthCheck",),
        "runner_heart_beat": ("RunnerHeartBeat",),
        "runner_job": ("RunnerJob",),
        "runner_job_execution": ("RunnerJobExecution",),
        "runner_job_execution_outputs": ("RunnerJobExecutionOutputs",),
        "runner_job_execution_result": ("RunnerJobExecutionResult",),
        "runner_job_execution_status": ("RunnerJobExecutionStatus",),
        "runner_job_group": ("RunnerJobGroup",),
        "runner_job_operation_type": ("RunnerJobOperationType",),
        "runner_job_plan": ("RunnerJobPlan",),
        "runner_job_status": ("RunnerJobStatus",),
        "runner_job_type": ("RunnerJobType",),
        "runner_operation": ("RunnerOperation",),
        "runner_operation_status": ("RunnerOperationStatus",),
        "runner_operation_type": ("RunnerOperationType",),
        "runner_process": ("RunnerProcess",),
        "runner_process_shutdown": ("RunnerProcessShutdown",),
        "runner_process_shutdown_status": ("RunnerProcessShutdownStatus",),
        "runner_process_shutdown_type": ("RunnerProcessShutdownType",),
        "runner_process_type": ("RunnerProcessType",),
        "runner_state": ("RunnerState",),
        "runner_status": ("RunnerStatus",),
        "sandbox_mode": ("SandboxMode",),
        "sandbox_mode_plan_contents": ("SandboxModePlanContents",),
        "sandbox_run_plan": ("SandboxRunPlan",),
        "sandbox_run_status": ("SandboxRunStatus",),
        "sandbox_run_type": ("SandboxRunType",),
        "sandbox_state": ("SandboxState",),
        "secret_sync_output": ("SecretSyncOutput",),
        "shutdown_runner_process_request": ("ShutdownRunnerProcessRequest",),
        "signal_context": ("SignalContext",),
        "signal_data": ("SignalData",),
        "skip_workflow_step_response": ("SkipWorkflowStepResponse",),
        "slack_channel": ("SlackChannel",),
        "slack_channel_subscription": ("SlackChannelSubscription",),
        "slack_channels_response": ("SlackChannelsResponse",),
        "slack_install_url": ("SlackInstallURL",),
        "slack_installation": ("SlackInstallation",),
        "slack_installation_status": ("SlackInstallationStatus",),
        "slack_org_link": ("SlackOrgLink",),
        "slack_org_link_status": ("SlackOrgLinkStatus",),
        "stack_type": ("StackType",),
        "stack_version_run_input_diff": ("StackVersionRunInputDiff",),
        "stack_version_run_role_diff": ("StackVersionRunRoleDiff",),
        "stack_version_run_type": ("StackVersionRunType",),
        "start_workflow_request": ("StartWorkflowRequest",),
        "static_token": ("StaticToken",),
        "status": ("Status",),
        "step_error_behavior": ("StepErrorBehavior",),
        "sync_oci_plan": ("SyncOCIPlan",),
        "sync_secrets_plan": ("SyncSecretsPlan",),
        "terraform_backend": ("TerraformBackend",),
        "terraform_build_plan": ("TerraformBuildPlan",),
        "terraform_deploy_hooks": ("TerraformDeployHooks",),
        "terraform_deploy_plan": ("TerraformDeployPlan",),
        "terraform_local_archive": ("TerraformLocalArchive",),
        "terraform_lock": ("TerraformLock",),
        "terraform_module_component_config": ("TerraformModuleComponentConfig",),
        "terraform_sandbox_mode": ("TerraformSandboxMode",),
        "terraform_workspace": ("TerraformWorkspace",),
        "terraform_workspace_lock": ("TerraformWorkspaceLock",),
        "terraform_workspace_state": ("TerraformWorkspaceState",),
        "terraform_workspace_state_json": ("TerraformWorkspaceStateJSON",),
        "toggle_install_component_request": ("ToggleInstallComponentRequest",),
        "token": ("Token",),
        "token_type": ("TokenType",),
        "trigger": ("Trigger",),
        "trigger_app_branch_run_request": ("TriggerAppBranchRunRequest",),
        "trigger_app_branch_run_source": ("TriggerAppBranchRunSource",),
        "trigger_auth_config": ("TriggerAuthConfig",),
        "trigger_auth_type": ("TriggerAuthType",),
        "trigger_credentials": ("TriggerCredentials",),
        "trigger_dispatch": ("TriggerDispatch",),
        "trigger_dispatch_page": ("TriggerDispatchPage",),
        "trigger_dispatch_retry": ("TriggerDispatchRetry",),
        "trigger_dispatch_status": ("TriggerDispatchStatus",),
        "trigger_dispatch_summary": ("TriggerDispatchSummary",),
        "trigger_envelope": ("TriggerEnvelope",),
        "trigger_event": ("TriggerEvent",),
        "trigger_event_outcome": ("TriggerEventOutcome",),
        "trigger_event_page": ("TriggerEventPage",),
        "trigger_event_replay": ("TriggerEventReplay",),
        "trigger_event_summary": ("TriggerEventSummary",),
        "trigger_event_type": ("TriggerEventType",),
        "trigger_event_waiter": ("TriggerEventWaiter",),
        "trigger_filter": ("TriggerFilter",),
        "trigger_filter_evaluation": ("TriggerFilterEvaluation",),
        "trigger_filter_type": ("TriggerFilterType",),
        "trigger_ingress_url": ("TriggerIngressURL",),
        "trigger_install_config_sync_request": ("TriggerInstallConfigSyncRequest",),
        "trigger_routing_status": ("TriggerRoutingStatus",),
        "trigger_rule": ("TriggerRule",),
        "trigger_rule_evaluation": ("TriggerRuleEvaluation",),
        "trigger_secret": ("TriggerSecret",),
        "trigger_status": ("TriggerStatus",),
        "trigger_target_type": ("TriggerTargetType",),
        "trigger_waiter_status": ("TriggerWaiterStatus",),
        "update_action_workflow_request": ("UpdateActionWorkflowRequest",),
        "update_app_branch_config_request": ("UpdateAppBranchConfigRequest",),
        "update_app_branch_request": ("UpdateAppBranchRequest",),
        "update_app_config_installs_request": ("UpdateAppConfigInstallsRequest",),
        "update_app_config_request": ("UpdateAppConfigRequest",),
        "update_app_request": ("UpdateAppRequest",),
        "update_install_config_request": ("UpdateInstallConfigRequest",),
        "update_install_inputs_request": ("UpdateInstallInputsRequest",),
        "update_install_request": ("UpdateInstallRequest",),
        "update_install_role_request": ("UpdateInstallRoleRequest",),
        "update_notebook_request": ("UpdateNotebookRequest",),
        "update_oidc_trust_policy_request": ("UpdateOIDCTrustPolicyRequest",),
        "update_org_account_role_request": ("UpdateOrgAccountRoleRequest",),
        "update_org_features_request": ("UpdateOrgFeaturesRequest",),
        "update_org_request": ("UpdateOrgRequest",),
        "update_org_telemetry_request": ("UpdateOrgTelemetryRequest",),
        "update_runbook_request": ("UpdateRunbookRequest",),
        "update_runner_settings_request": ("UpdateRunnerSettingsRequest",),
        "update_service_account_request": ("UpdateServiceAccountRequest",),
        "update_service_account_role_request": ("UpdateServiceAccountRoleRequest",),
        "update_slack_channel_subscription_request": ("UpdateSlackChannelSubscriptionRequest",),
        "update_webhook_request": ("UpdateWebhookRequest",),
        "update_workflow_request": ("UpdateWorkflowRequest",),
        "user_journey": ("UserJourney",),
        "user_journey_step": ("UserJourneyStep",),
        "vcs_branch": ("VCSBranch",),
        "vcs_connection": ("VCSConnection",),
        "vcs_connection_account": ("VCSConnectionAccount",),
        "vcs_connection_commit": ("VCSConnectionCommit",),
        "vcs_connection_repo": ("VCSConnectionRepo",),
        "vcs_connection_repos_response": ("VCSConnectionReposResponse",),
        "vcs_connection_status": ("VCSConnectionStatus",),
        "vcs_connection_status_response": ("VCSConnectionStatusResponse",),
        "vcs_webhook_subscription": ("VCSWebhookSubscription",),
        "webhook": ("Webhook",),
        "webhook_interests": ("WebhookInterests",),
        "webhook_match": ("WebhookMatch",),
        "webhook_resource_interests": ("WebhookResourceInterests",),
        "webhook_target_match": ("WebhookTargetMatch",),
        "workflow": ("Workflow",),
        "workflow_queue_item": ("WorkflowQueueItem",),
        "workflow_queue_position_response": ("WorkflowQueuePositionResponse",),
        "workflow_ref": ("WorkflowRef",),
        "workflow_run": ("WorkflowRun",),
        "workflow_run_type": ("WorkflowRunType",),
        "workflow_started": ("WorkflowStarted",),
        "workflow_step": ("WorkflowStep",),
        "workflow_step_approval": ("WorkflowStepApproval",),
        "workflow_step_approval_response": ("WorkflowStepApprovalResponse",),
        "workflow_step_approval_type": ("WorkflowStepApprovalType",),
        "workflow_step_execution_type": ("WorkflowStepExecutionType",),
        "workflow_step_group": ("WorkflowStepGroup",),
        "workflow_step_policy_validation": ("WorkflowStepPolicyValidation",),
        "workflow_step_response_type": ("WorkflowStepResponseType",),
        "workflow_type": ("WorkflowType",),
    }
    __all__, __getattr__, __dir__ = lazy_names(__name__, _NAMES)
