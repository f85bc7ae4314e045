# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppSandboxType(OpenEnum):
    """Tool that a sandbox is written for. Pulumi is new in 2026."""

    PULUMI = "pulumi"
    TERRAFORM = "terraform"
