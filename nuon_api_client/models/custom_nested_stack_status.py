# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class CustomNestedStackStatus(OpenEnum):
    """Whether the template of a nested stack is stored (`ready`), is not yet (`pending`) or could not be (`error`). The
    set is open."""

    ERROR = "error"
    PENDING = "pending"
    READY = "ready"
