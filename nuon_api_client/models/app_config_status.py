# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppConfigStatus(OpenEnum):
    """State of a config version. It is made `pending`; whoever syncs it, client or server, sets the later values. Only
    an `active` version is complete."""

    ACTIVE = "active"
    ERROR = "error"
    OUTDATED = "outdated"
    PENDING = "pending"
    SYNCING = "syncing"
