# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class OrgStatus(OpenEnum):
    """Progress of an org: `queued` and `provisioning` lead to `active` or `error`; `deleting` and `deprovisioning` lead
    to its end. The set is open."""

    ACTIVE = "active"
    DELETING = "deleting"
    DEPROVISIONED = "deprovisioned"
    DEPROVISIONING = "deprovisioning"
    ERROR = "error"
    PROVISIONING = "provisioning"
    QUEUED = "queued"
