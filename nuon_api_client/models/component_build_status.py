# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ComponentBuildStatus(OpenEnum):
    """Status of a build. `queued`, `planning` and `building` are in progress; `active` is the success, `error` the
    failure. The set is open: builds can be cancelled since 2026, so expect other final words."""

    ACTIVE = "active"
    BUILDING = "building"
    DELETING = "deleting"
    ERROR = "error"
    PLANNING = "planning"
    QUEUED = "queued"
