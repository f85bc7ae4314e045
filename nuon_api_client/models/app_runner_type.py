# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppRunnerType(OpenEnum):
    """Where a runner runs. The set is open; values with a second part, such as `aws-eks`, are older."""

    AWS = "aws"
    AWS_ECS = "aws-ecs"
    AWS_EKS = "aws-eks"
    AZURE = "azure"
    AZURE_ACS = "azure-acs"
    AZURE_AKS = "azure-aks"
    GCP = "gcp"
    GCP_GKE = "gcp-gke"
    LOCAL = "local"
    UNKNOWN = "unknown"
