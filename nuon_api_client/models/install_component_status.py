# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class InstallComponentStatus(OpenEnum):
    """State of a component on an install, following its newest deploy. Empty before the first deploy, `deleted` after a
    teardown. The set is open; `disabled` came in 2026."""

    ACTIVE = "active"
    DELETED = "deleted"
    DELETE_FAILED = "delete_failed"
    DISABLED = "disabled"
    ERROR = "error"
    EXECUTING = "executing"
    INACTIVE = "inactive"
    NOOP = "noop"
    PENDING = "pending"
    PLANNING = "planning"
    QUEUED = "queued"
    SYNCING = "syncing"
    UNKNOWN = "unknown"
    EMPTY = ""
