# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerDispatchStatus(OpenEnum):
    """Where a dispatch stands: `pending`, `dispatching`, and `retryable_failed` before another attempt; in the end
    `triggered`, `cancelled`, or `dead_lettered` when it was given up. The set is open."""

    CANCELLED = "cancelled"
    DEAD_LETTERED = "dead_lettered"
    DISPATCHING = "dispatching"
    PENDING = "pending"
    RETRYABLE_FAILED = "retryable_failed"
    TRIGGERED = "triggered"
