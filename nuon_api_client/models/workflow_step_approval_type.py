# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class WorkflowStepApprovalType(OpenEnum):
    """What an approval asks about: a Terraform or Pulumi plan, a diff of a Helm chart or Kubernetes manifests, a change
    of an app branch, the creation of an install. `noop` has nothing to apply."""

    APPROVE_ALL = "approve-all"
    APP_BRANCH_PLAN = "app_branch_plan"
    HELM_APPROVAL = "helm_approval"
    INSTALL_CREATION = "install_creation"
    KUBERNETES_MANIFEST_APPROVAL = "kubernetes_manifest_approval"
    NOOP = "noop"
    PULUMI_PLAN = "pulumi_plan"
    TERRAFORM_PLAN = "terraform_plan"
