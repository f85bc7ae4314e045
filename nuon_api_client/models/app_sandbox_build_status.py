# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppSandboxBuildStatus(OpenEnum):
    """State of a sandbox build, set by the server. `queued`, `planning` and `building` are in progress; `active` is the
    success, `error` and `cancelled` are failures. The set is open."""

    ACTIVE = "active"
    BUILDING = "building"
    CANCELLED = "cancelled"
    ERROR = "error"
    PLANNING = "planning"
    QUEUED = "queued"
