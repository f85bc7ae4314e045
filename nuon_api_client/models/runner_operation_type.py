# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class RunnerOperationType(OpenEnum):
    """What is done to a runner. The set is open."""

    DEPROVISION = "deprovision"
    PROVISION = "provision"
    PROVISION_SERVICE_ACCOUNT = "provision_service_account"
    REPROVISION = "reprovision"
