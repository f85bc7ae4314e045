# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class StackDeploymentScope(OpenEnum):
    """What the stack of an Azure install is deployed into, a resource group or the whole subscription."""

    RESOURCE_GROUP = "resource_group"
    SUBSCRIPTION = "subscription"
