# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.slack_org_link import SlackOrgLink

OPERATION = Operation(
    "ListSlackOrgLinks",
    "GET",
    "/v1/orgs/{org_id}/slack/org-links",
    "slack.list_slack_org_links",
)


def _request(org_id: str) -> Request:
    return OPERATION.request(path={"org_id": org_id})


def _read(raw: RawResponse) -> list[SlackOrgLink]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.slack_org_link import SlackOrgLink

    return read_models(raw, SlackOrgLink)


async def asyncio(org_id: str, *, client: NuonClient) -> list[SlackOrgLink]:
    """List the Slack links of the org.

    Lists the verified links between the current org and Slack workspaces, in one answer without pages. The id of a
    link is what a subscription is created with.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.

    Returns:
        The links, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(org_id, client=client)).parsed


async def asyncio_detailed(org_id: str, *, client: NuonClient) -> Response[list[SlackOrgLink]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id), _read)


def sync(org_id: str, *, client: NuonClient) -> list[SlackOrgLink]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(org_id, client=client).parsed


def sync_detailed(org_id: str, *, client: NuonClient) -> Response[list[SlackOrgLink]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id), _read)
