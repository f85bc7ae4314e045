# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ReleaseStatus(OpenEnum):
    """Status of a release. `queued`, `provisioning` and `executing_release_steps` are in progress; `active` and `error`
    are the ends. The other values are declared but never written."""

    ACTIVE = "active"
    DEPROVISIONING = "deprovisioning"
    ERROR = "error"
    EXECUTING = "executing"
    EXECUTING_RELEASE_STEPS = "executing_release_steps"
    PLANNING = "planning"
    PROVISIONING = "provisioning"
    QUEUED = "queued"
    SYNCING = "syncing"
