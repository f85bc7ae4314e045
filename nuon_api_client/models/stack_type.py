# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class StackType(OpenEnum):
    """Kind of template that the customer applies to set an install up."""

    AWS_CLOUDFORMATION = "aws-cloudformation"
    AZURE_BICEP = "azure-bicep"
    GCP_TERRAFORM = "gcp-terraform"
