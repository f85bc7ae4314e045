# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ComponentStatus(OpenEnum):
    """Status of a component record. `queued` is the start, `active` the normal state; `delete_queued` and
    `deprovisioning` lead to removal; `error` follows a removal that failed. The set is open."""

    ACTIVE = "active"
    DELETE_QUEUED = "delete_queued"
    DEPROVISIONING = "deprovisioning"
    ERROR = "error"
    QUEUED = "queued"
