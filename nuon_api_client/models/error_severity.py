# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class ErrorSeverity(OpenEnum):
    """How bad a failure is. The set is open."""

    ERROR = "error"
    FATAL = "fatal"
    INFO = "info"
    WARNING = "warning"
