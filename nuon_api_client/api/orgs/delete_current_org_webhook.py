# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteCurrentOrgWebhook",
    "DELETE",
    "/v1/orgs/current/webhooks/{webhook_id}",
    "orgs.delete_current_org_webhook",
)


def _request(webhook_id: str) -> Request:
    return OPERATION.request(path={"webhook_id": webhook_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(webhook_id: str, *, client: NuonClient) -> None:
    """Delete a webhook.

    Deletes a webhook; its URL is not called any more. One that is unknown or belongs to another org is a 404.

    Since API 0.19.894.

    Args:
        webhook_id: Id of the webhook, from the list of webhooks.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(webhook_id, client=client)


async def asyncio_detailed(webhook_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(webhook_id), _read)


def sync(webhook_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(webhook_id, client=client)


def sync_detailed(webhook_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(webhook_id), _read)
