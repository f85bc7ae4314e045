# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerEventOutcome(OpenEnum):
    """What became of an event, in the words of the filter: `ok` is `matched`, `processing` is `accepted` or `routing`,
    `failed` is `routing_failed`."""

    FAILED = "failed"
    IGNORED = "ignored"
    OK = "ok"
    PROCESSING = "processing"
    REJECTED = "rejected"
