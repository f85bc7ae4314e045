# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class SandboxRunType(OpenEnum):
    """What a sandbox run does to the infrastructure."""

    DEPROVISION = "deprovision"
    PROVISION = "provision"
    REPROVISION = "reprovision"
