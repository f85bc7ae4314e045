# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppConfigTemplateType(OpenEnum):
    """Which sample file is meant. `flat` is one file for the whole app, and `top-level` one that draws in others; the
    rest are such others, for one kind of component (from `terraform` to `ecr-container-image`) or one part of the
    config. The values that begin with `aws-` or `azure-` have no file of their own and give that of `flat`."""

    AWS_ECS = "aws-ecs"
    AWS_ECS_BYOVPC = "aws-ecs-byovpc"
    AWS_EKS = "aws-eks"
    AWS_EKS_BYOVPC = "aws-eks-byovpc"
    AZURE_AKS = "azure-aks"
    CONTAINER_IMAGE = "container-image"
    DOCKER_BUILD = "docker-build"
    ECR_CONTAINER_IMAGE = "ecr-container-image"
    FLAT = "flat"
    HELM = "helm"
    INPUTS = "inputs"
    INSTALLER = "installer"
    JOB = "job"
    RUNNER = "runner"
    SANDBOX = "sandbox"
    TERRAFORM = "terraform"
    TERRAFORMINFRA = "terraformInfra"
    TOP_LEVEL = "top-level"
