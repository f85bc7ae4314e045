# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerRoutingStatus(OpenEnum):
    """What became of an event: `accepted`, then `routing`; in the end `matched` (a rule or a waiting step took it),
    `ignored` (none did), `routing_failed`, or `rejected` (it could not be read). The set is open."""

    ACCEPTED = "accepted"
    IGNORED = "ignored"
    MATCHED = "matched"
    REJECTED = "rejected"
    ROUTING = "routing"
    ROUTING_FAILED = "routing_failed"
