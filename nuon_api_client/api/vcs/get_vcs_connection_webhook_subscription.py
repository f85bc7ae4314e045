# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.vcs_webhook_subscription import VCSWebhookSubscription

OPERATION = Operation(
    "GetVCSConnectionWebhookSubscription",
    "GET",
    "/v1/vcs/connections/{connection_id}/webhook-subscription",
    "vcs.get_vcs_connection_webhook_subscription",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> VCSWebhookSubscription:
    from nuon_api_client.runtime.responses import read_object

    from ...models.vcs_webhook_subscription import VCSWebhookSubscription

    return read_object(raw, VCSWebhookSubscription)


async def asyncio(connection_id: str, *, client: NuonClient) -> VCSWebhookSubscription:
    """Get the GitHub webhook of a VCS connection.

    Reads the subscription through which GitHub tells the control plane of pushes and pull requests. All connections
    to the same installation in GitHub share one. 404 as long as there is none.

    Since API 0.19.1012.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(connection_id, client=client)).parsed


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSWebhookSubscription]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> VCSWebhookSubscription:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(connection_id, client=client).parsed


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[VCSWebhookSubscription]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
