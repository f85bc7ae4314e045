# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.slack_channels_response import SlackChannelsResponse

OPERATION = Operation(
    "ListSlackChannels",
    "GET",
    "/v1/orgs/{org_id}/slack/installations/{installation_id}/channels",
    "slack.list_slack_channels",
    pages_by="cursor",
    bounds={"limit": (1, 100)},
)


def _request(
    org_id: str, installation_id: str, *, cursor: str | None = None, types: str | None = None, limit: int | None = None
) -> Request:
    return OPERATION.request(
        path={"org_id": org_id, "installation_id": installation_id},
        query={"cursor": cursor, "types": types, "limit": limit},
    )


def _read(raw: RawResponse) -> SlackChannelsResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.slack_channels_response import SlackChannelsResponse

    return read_object(raw, SlackChannelsResponse)


async def asyncio(
    org_id: str,
    installation_id: str,
    *,
    client: NuonClient,
    cursor: str | None = None,
    types: str | None = None,
    limit: int | None = None,
) -> SlackChannelsResponse:
    """List the channels of a Slack workspace.

    Asks Slack for the channels that the bot can see, archived ones left out. Go on as long as there is a
    `next_cursor`, even if a page is short. An installation that is not active or not linked to the current org is a
    404; an error at Slack is answered with 500.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.
        installation_id: Id of the Slack installation, not the id that Slack gives the workspace.
        cursor: `next_cursor` of the answer before. Leave it out for the first page.
        types: Kinds of channel, separated by commas: `public_channel`, `private_channel`. Handed on to Slack as
            it is; Slack decides when it is left out.
        limit: How many channels at most, 1 to 100. Anything that is not a number above 0 is a 400.

    Returns:
        One page of channels, in the order of Slack.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(org_id, installation_id, client=client, cursor=cursor, types=types, limit=limit)
    ).parsed


async def asyncio_detailed(
    org_id: str,
    installation_id: str,
    *,
    client: NuonClient,
    cursor: str | None = None,
    types: str | None = None,
    limit: int | None = None,
) -> Response[SlackChannelsResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id, installation_id, cursor=cursor, types=types, limit=limit), _read)


def sync(
    org_id: str,
    installation_id: str,
    *,
    client: NuonClient,
    cursor: str | None = None,
    types: str | None = None,
    limit: int | None = None,
) -> SlackChannelsResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(org_id, installation_id, client=client, cursor=cursor, types=types, limit=limit).parsed


def sync_detailed(
    org_id: str,
    installation_id: str,
    *,
    client: NuonClient,
    cursor: str | None = None,
    types: str | None = None,
    limit: int | None = None,
) -> Response[SlackChannelsResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id, installation_id, cursor=cursor, types=types, limit=limit), _read)
