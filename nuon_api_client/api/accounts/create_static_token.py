# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_static_token_request import CreateStaticTokenRequest
    from ...models.static_token import StaticToken

OPERATION = Operation(
    "CreateStaticToken",
    "POST",
    "/v1/account/static-token",
    "accounts.create_static_token",
)


def _request(*, body: CreateStaticTokenRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> StaticToken:
    from nuon_api_client.runtime.responses import read_object

    from ...models.static_token import StaticToken

    return read_object(raw, StaticToken)


async def asyncio(*, client: NuonClient, body: CreateStaticTokenRequest) -> StaticToken:
    """Create a long-lived API token.

    Creates an API token for automation and returns its secret. This is the only time the secret can be read. By
    default a service account is created for the token and the token works in the current org only. With
    `token_identity` set to `personal` the token acts as the caller in all of the caller's orgs. Only org admins may
    call this; others get 403.

    Since API 0.19.1073.

    Returns:
        The token; its secret cannot be read again.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateStaticTokenRequest) -> Response[StaticToken]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateStaticTokenRequest) -> StaticToken:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateStaticTokenRequest) -> Response[StaticToken]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
