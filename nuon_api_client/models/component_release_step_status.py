# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ComponentReleaseStepStatus(OpenEnum):
    """In this order; `active` and `error` are the ends. The set is open."""

    ACTIVE = "active"
    CREATING_INSTALL_DEPLOYS = "creating_install_deploys"
    ERROR = "error"
    POLLING_INSTALL_DEPLOYS = "polling_install_deploys"
    QUEUED = "queued"
    WAITING_FOR_DELAY = "waiting_for_delay"
