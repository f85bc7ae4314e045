# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerStatus(OpenEnum):
    """Whether a trigger takes events (`active`) or answers them with 404 (`suspended`)."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
