# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_webhook_request import CreateWebhookRequest
    from ...models.webhook import Webhook

OPERATION = Operation(
    "CreateCurrentOrgWebhook",
    "POST",
    "/v1/orgs/current/webhooks",
    "orgs.create_current_org_webhook",
)


def _request(*, body: CreateWebhookRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Webhook:
    from nuon_api_client.runtime.responses import read_object

    from ...models.webhook import Webhook

    return read_object(raw, Webhook)


async def asyncio(*, client: NuonClient, body: CreateWebhookRequest) -> Webhook:
    """Create a webhook.

    Registers a URL that is called when something happens in the current org. Without `interests` it hears every
    event. The same URL with the same `match` is a 409. A URL that is not absolute http or https is a 400.

    Since API 0.19.894.

    Returns:
        The webhook, without its signing secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateWebhookRequest) -> Response[Webhook]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateWebhookRequest) -> Webhook:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateWebhookRequest) -> Response[Webhook]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
