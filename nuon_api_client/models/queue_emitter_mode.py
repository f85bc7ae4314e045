# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class QueueEmitterMode(OpenEnum):
    """Whether a timer repeats (`cron`) or fires once."""

    CRON = "cron"
    FIRE_ONCE = "fire_once"
    SCHEDULED = "scheduled"
