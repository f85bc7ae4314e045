# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class SandboxRunStatus(OpenEnum):
    """Status of a sandbox run. It starts as `provisioning`, `reprovisioning` or `deprovisioning`; `planning` and
    `applying` are in progress too, `pending-approval` waits for a person. `active` and `deprovisioned` are the good
    ends. `discarded` means that another attempt replaced this one. `retried`, since 2026: its step was, and it may
    run again. `drift-detected` is never written; the value is `drifted`."""

    ACCESS_ERROR = "access_error"
    ACTIVE = "active"
    APPLYING = "applying"
    APPROVAL_DENIED = "approval-denied"
    AUTO_SKIPPED = "auto-skipped"
    CANCELLED = "cancelled"
    DEPROVISIONED = "deprovisioned"
    DEPROVISIONING = "deprovisioning"
    DISCARDED = "discarded"
    DRIFTED = "drifted"
    DRIFT_DETECTED = "drift-detected"
    EMPTY = "empty"
    ERROR = "error"
    NO_DRIFT = "no-drift"
    PENDING_APPROVAL = "pending-approval"
    PLANNING = "planning"
    PROVISIONING = "provisioning"
    QUEUED = "queued"
    REPROVISIONING = "reprovisioning"
    RETRIED = "retried"
    UNKNOWN = "unknown"
