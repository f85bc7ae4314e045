# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.slack_installation import SlackInstallation

OPERATION = Operation(
    "ListSlackInstallations",
    "GET",
    "/v1/orgs/{org_id}/slack/installations",
    "slack.list_slack_installations",
)


def _request(org_id: str) -> Request:
    return OPERATION.request(path={"org_id": org_id})


def _read(raw: RawResponse) -> list[SlackInstallation]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.slack_installation import SlackInstallation

    return read_models(raw, SlackInstallation)


async def asyncio(org_id: str, *, client: NuonClient) -> list[SlackInstallation]:
    """List the Slack workspaces of the org.

    Lists the Slack workspaces that have the Nuon app, active, and a verified link to the current org, in one answer
    without pages. Bot tokens are never returned.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.

    Returns:
        The installations, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(org_id, client=client)).parsed


async def asyncio_detailed(org_id: str, *, client: NuonClient) -> Response[list[SlackInstallation]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id), _read)


def sync(org_id: str, *, client: NuonClient) -> list[SlackInstallation]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(org_id, client=client).parsed


def sync_detailed(org_id: str, *, client: NuonClient) -> Response[list[SlackInstallation]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id), _read)
