# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerWaiterStatus(OpenEnum):
    """Where a step that waits for an event stands: `active` while it waits, then `matched`, `cancelled` or `expired`."""

    ACTIVE = "active"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    MATCHED = "matched"
