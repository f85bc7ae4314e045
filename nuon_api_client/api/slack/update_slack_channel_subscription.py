# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.slack_channel_subscription import SlackChannelSubscription
    from ...models.update_slack_channel_subscription_request import UpdateSlackChannelSubscriptionRequest

OPERATION = Operation(
    "UpdateSlackChannelSubscription",
    "PATCH",
    "/v1/orgs/{org_id}/slack/channel-subscriptions/{sub_id}",
    "slack.update_slack_channel_subscription",
)


def _request(org_id: str, sub_id: str, *, body: UpdateSlackChannelSubscriptionRequest | None = None) -> Request:
    return OPERATION.request(path={"org_id": org_id, "sub_id": sub_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> SlackChannelSubscription:
    from nuon_api_client.runtime.responses import read_object

    from ...models.slack_channel_subscription import SlackChannelSubscription

    return read_object(raw, SlackChannelSubscription)


async def asyncio(
    org_id: str, sub_id: str, *, client: NuonClient, body: UpdateSlackChannelSubscriptionRequest | None = None
) -> SlackChannelSubscription:
    """Change a Slack subscription.

    Changes what is sent and leaves the rest alone. Of `match`, null and nothing mean different things: null makes
    the whole org heard, and leaving it out keeps the limits. If another subscription of the channel then has the
    same `match`, the answer is 409. One that is unknown or belongs to another org is a 404.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.
        sub_id: Id of the Slack subscription, not of the channel.

    Returns:
        The subscription as it is now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(org_id, sub_id, client=client, body=body)).parsed


async def asyncio_detailed(
    org_id: str, sub_id: str, *, client: NuonClient, body: UpdateSlackChannelSubscriptionRequest | None = None
) -> Response[SlackChannelSubscription]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id, sub_id, body=body), _read)


def sync(
    org_id: str, sub_id: str, *, client: NuonClient, body: UpdateSlackChannelSubscriptionRequest | None = None
) -> SlackChannelSubscription:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(org_id, sub_id, client=client, body=body).parsed


def sync_detailed(
    org_id: str, sub_id: str, *, client: NuonClient, body: UpdateSlackChannelSubscriptionRequest | None = None
) -> Response[SlackChannelSubscription]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id, sub_id, body=body), _read)
