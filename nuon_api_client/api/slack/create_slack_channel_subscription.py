# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_slack_channel_subscription_request import CreateSlackChannelSubscriptionRequest
    from ...models.slack_channel_subscription import SlackChannelSubscription

OPERATION = Operation(
    "CreateSlackChannelSubscription",
    "POST",
    "/v1/orgs/{org_id}/slack/channel-subscriptions",
    "slack.create_slack_channel_subscription",
)


def _request(org_id: str, *, body: CreateSlackChannelSubscriptionRequest) -> Request:
    return OPERATION.request(path={"org_id": org_id}, body=body)


def _read(raw: RawResponse) -> SlackChannelSubscription:
    from nuon_api_client.runtime.responses import read_object

    from ...models.slack_channel_subscription import SlackChannelSubscription

    return read_object(raw, SlackChannelSubscription)


async def asyncio(
    org_id: str, *, client: NuonClient, body: CreateSlackChannelSubscriptionRequest
) -> SlackChannelSubscription:
    """Subscribe a Slack channel to the org.

    Has events of the current org posted to a channel of a linked Slack workspace. Without `interests` every event is
    posted. The link must be a verified one of this org, else 404. A channel that is subscribed through that link
    with the same `match` already is a 409.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(org_id, client=client, body=body)).parsed


async def asyncio_detailed(
    org_id: str, *, client: NuonClient, body: CreateSlackChannelSubscriptionRequest
) -> Response[SlackChannelSubscription]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id, body=body), _read)


def sync(org_id: str, *, client: NuonClient, body: CreateSlackChannelSubscriptionRequest) -> SlackChannelSubscription:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(org_id, client=client, body=body).parsed


def sync_detailed(
    org_id: str, *, client: NuonClient, body: CreateSlackChannelSubscriptionRequest
) -> Response[SlackChannelSubscription]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id, body=body), _read)
