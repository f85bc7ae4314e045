# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from nuon_api_client.types import OpenEnum


class TriggerEnvelope(OpenEnum):
    """What an event is wrapped in: nothing (`none`), a CloudEvent, a push of Google Pub/Sub, or a message of Amazon
    SNS."""

    CLOUDEVENTS = "cloudevents"
    NONE = "none"
    PUBSUB_PUSH = "pubsub_push"
    SNS = "sns"
