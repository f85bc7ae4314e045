# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteSlackOrgLink",
    "DELETE",
    "/v1/orgs/{org_id}/slack/org-links/{link_id}",
    "slack.delete_slack_org_link",
)


def _request(org_id: str, link_id: str) -> Request:
    return OPERATION.request(path={"org_id": org_id, "link_id": link_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(org_id: str, link_id: str, *, client: NuonClient) -> None:
    """Unlink a Slack workspace from the org.

    Deletes a link and all of the org's subscriptions in that workspace. The Nuon app stays in the workspace, and
    links of other orgs stay as well. A link that is unknown, belongs to another org or was deleted before is a 404.

    Since API 0.19.927.

    Args:
        org_id: Id of the org. Send the id of the org header: the server goes by the header.
        link_id: Id of the link, from the list of Slack links.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(org_id, link_id, client=client)


async def asyncio_detailed(org_id: str, link_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(org_id, link_id), _read)


def sync(org_id: str, link_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(org_id, link_id, client=client)


def sync_detailed(org_id: str, link_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(org_id, link_id), _read)
