# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallDeployStatus(OpenEnum):
    """Status of a deploy. `queued`, `planning`, `syncing` and `executing` are in progress, `pending-approval` waits for
    a person. `noop` is a failure: the build never became deployable. `inactive` is the good end of a teardown.
    `discarded` means that another attempt replaced this one. `retried`, since 2026: its step was, and it may run
    again. `drift-detected` is never written; the value is `drifted`."""

    ACTIVE = "active"
    APPROVAL_DENIED = "approval-denied"
    AUTO_SKIPPED = "auto-skipped"
    CANCELLED = "cancelled"
    DISCARDED = "discarded"
    DRIFTED = "drifted"
    DRIFT_DETECTED = "drift-detected"
    ERROR = "error"
    EXECUTING = "executing"
    INACTIVE = "inactive"
    NOOP = "noop"
    NO_DRIFT = "no-drift"
    PENDING = "pending"
    PENDING_APPROVAL = "pending-approval"
    PLANNING = "planning"
    QUEUED = "queued"
    RETRIED = "retried"
    SYNCING = "syncing"
    UNKNOWN = "unknown"
