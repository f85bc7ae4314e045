# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class QueueSignalRelationship(OpenEnum):
    """How a signal came of another: that one waited for it (`awaited`) or only put it into a queue (`enqueued`). The
    set is open."""

    AWAITED = "awaited"
    ENQUEUED = "enqueued"
