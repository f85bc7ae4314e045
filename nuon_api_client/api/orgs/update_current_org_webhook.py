# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.update_webhook_request import UpdateWebhookRequest
    from ...models.webhook import Webhook

OPERATION = Operation(
    "UpdateCurrentOrgWebhook",
    "PATCH",
    "/v1/orgs/current/webhooks/{webhook_id}",
    "orgs.update_current_org_webhook",
)


def _request(webhook_id: str, *, body: UpdateWebhookRequest | None = None) -> Request:
    return OPERATION.request(path={"webhook_id": webhook_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> Webhook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.webhook import Webhook

    return read_object(raw, Webhook)


async def asyncio(webhook_id: str, *, client: NuonClient, body: UpdateWebhookRequest | None = None) -> Webhook:
    """Change the filter or secret of a webhook.

    Replaces `interests` and `match` as a whole: leaving one out resets it to everything. The secret changes only
    when it is sent. The URL cannot be changed; delete the webhook and create a new one.

    Since API 0.19.917.

    Args:
        webhook_id: Id of the webhook, from the list of webhooks.

    Returns:
        The webhook as it is now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(webhook_id, client=client, body=body)).parsed


async def asyncio_detailed(
    webhook_id: str, *, client: NuonClient, body: UpdateWebhookRequest | None = None
) -> Response[Webhook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(webhook_id, body=body), _read)


def sync(webhook_id: str, *, client: NuonClient, body: UpdateWebhookRequest | None = None) -> Webhook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(webhook_id, client=client, body=body).parsed


def sync_detailed(
    webhook_id: str, *, client: NuonClient, body: UpdateWebhookRequest | None = None
) -> Response[Webhook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(webhook_id, body=body), _read)
