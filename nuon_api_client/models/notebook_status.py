# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class NotebookStatus(OpenEnum):
    """Whether a notebook is in use. The cells of an `archived` one cannot be run. The set is open."""

    ACTIVE = "active"
    ARCHIVED = "archived"
