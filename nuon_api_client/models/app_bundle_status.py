# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class AppBundleStatus(OpenEnum):
    """Where a bundle stands: `queued`, then `publishing`, and in the end `active` (it can be downloaded) or `error`.
    The set is open."""

    ACTIVE = "active"
    ERROR = "error"
    PUBLISHING = "publishing"
    QUEUED = "queued"
