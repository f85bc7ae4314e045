# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteSlackChannelSubscription",
    "DELETE",
    "/v1/orgs/{org_id}/slack/channel-subscriptions/{sub_id}",
    "slack.delete_slack_channel_subscription",
)


def _request(org_id: str, sub_id: str) -> Request:
    return OPERATION.request(path={"org_id": org_id, "sub_id": sub_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(org_id: str, sub_id: str, *, client: NuonClient) -> None:
    """Delete a Slack subscription.

    Ends a subscription; nothing is posted for it any more. One that is unknown or belongs to another org is a 404.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.
        sub_id: Id of the Slack subscription, not of the channel.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(org_id, sub_id, client=client)


async def asyncio_detailed(org_id: str, sub_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id, sub_id), _read)


def sync(org_id: str, sub_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(org_id, sub_id, client=client)


def sync_detailed(org_id: str, sub_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id, sub_id), _read)
