# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.webhook import Webhook

OPERATION = Operation(
    "GetCurrentOrgWebhooks",
    "GET",
    "/v1/orgs/current/webhooks",
    "orgs.get_current_org_webhooks",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> list[Webhook]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.webhook import Webhook

    return read_models(raw, Webhook)


async def asyncio(*, client: NuonClient) -> list[Webhook]:
    """List the webhooks of the org.

    Lists the webhooks of the current org, newest first, in one answer without pages. Signing secrets are never
    returned.

    Since API 0.19.894.

    Returns:
        Every webhook of the org, newest first, without its signing secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[list[Webhook]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> list[Webhook]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[list[Webhook]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
