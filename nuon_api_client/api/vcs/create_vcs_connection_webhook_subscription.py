# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "CreateVCSConnectionWebhookSubscription",
    "POST",
    "/v1/vcs/connections/{connection_id}/webhook-subscription",
    "vcs.create_vcs_connection_webhook_subscription",
)


def _request(connection_id: str) -> Request:
    return OPERATION.request(path={"connection_id": connection_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(connection_id: str, *, client: NuonClient) -> None:
    """Create the GitHub webhook of a VCS connection.

    Queues the creation of a webhook in GitHub for pushes and pull requests, and answers at once. Read the
    subscription until its status is `success`; it stays a 404 when GitHub refuses. If the installation has a
    subscription already, nothing changes.

    Since API 0.19.1012.

    Args:
        connection_id: Id of the VCS connection, not the number of the installation in GitHub.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(connection_id, client=client)


async def asyncio_detailed(connection_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(connection_id), _read)


def sync(connection_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(connection_id, client=client)


def sync_detailed(connection_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(connection_id), _read)
