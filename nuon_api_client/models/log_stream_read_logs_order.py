# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class LogStreamReadLogsOrder(OpenEnum):
    """Oldest first (`asc`) or newest first (`desc`)."""

    ASC = "asc"
    DESC = "desc"
