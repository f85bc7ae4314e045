# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RoleCloudPlatform(OpenEnum):
    """Cloud that a role is made in."""

    AWS = "aws"
    AZURE = "azure"
    GCP = "gcp"
