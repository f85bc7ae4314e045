# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppPolicyType(OpenEnum):
    """What a policy is checked against. The values of Dec 2025 name runner jobs, most later ones name kinds of
    components."""

    CONTAINER_IMAGE = "container_image"
    DOCKER_BUILD = "docker_build"
    HELM_CHART = "helm_chart"
    KUBERNETES_CLUSTER = "kubernetes_cluster"
    KUBERNETES_MANIFEST = "kubernetes_manifest"
    PULUMI = "pulumi"
    RUNNER_JOB_ACTION_WORKFLOW = "runner_job_action_workflow"
    RUNNER_JOB_HELM_DEPLOY = "runner_job_helm_deploy"
    RUNNER_JOB_TERRAFORM_DEPLOY = "runner_job_terraform_deploy"
    SANDBOX = "sandbox"
    TERRAFORM_MODULE = "terraform_module"
