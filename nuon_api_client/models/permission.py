# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class Permission(OpenEnum):
    """What may be done to an object; `all` includes the others."""

    ALL = "all"
    CREATE = "create"
    DELETE = "delete"
    READ = "read"
    UNKNOWN = "unknown"
    UPDATE = "update"
