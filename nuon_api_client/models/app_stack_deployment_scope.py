# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppStackDeploymentScope(OpenEnum):
    """Where an Azure stack is deployed: into one resource group, or into the whole subscription, so that its templates
    can make resource groups of their own."""

    RESOURCE_GROUP = "resource_group"
    SUBSCRIPTION = "subscription"
