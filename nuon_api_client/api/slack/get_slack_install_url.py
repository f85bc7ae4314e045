# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.slack_install_url import SlackInstallURL

OPERATION = Operation(
    "GetSlackInstallURL",
    "GET",
    "/v1/orgs/{org_id}/slack/install-url",
    "slack.get_slack_install_url",
)


def _request(org_id: str) -> Request:
    return OPERATION.request(path={"org_id": org_id})


def _read(raw: RawResponse) -> SlackInstallURL:
    from nuon_api_client.runtime.responses import read_object

    from ...models.slack_install_url import SlackInstallURL

    return read_object(raw, SlackInstallURL)


async def asyncio(org_id: str, *, client: NuonClient) -> SlackInstallURL:
    """Get the URL that adds Nuon to a Slack workspace.

    Returns an address at Slack for a person to open in a browser. Whoever agrees there adds the Nuon app to a
    workspace and links it to the current org. The address carries a signed state of the caller and the org, so treat
    it as a secret. A control plane that has no Slack app configured answers 500.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.

    Returns:
        The address at Slack.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(org_id, client=client)).parsed


async def asyncio_detailed(org_id: str, *, client: NuonClient) -> Response[SlackInstallURL]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id), _read)


def sync(org_id: str, *, client: NuonClient) -> SlackInstallURL:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(org_id, client=client).parsed


def sync_detailed(org_id: str, *, client: NuonClient) -> Response[SlackInstallURL]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id), _read)
