# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.token import Token

OPERATION = Operation(
    "ListStaticTokens",
    "GET",
    "/v1/account/static-tokens",
    "accounts.list_static_tokens",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> list[Token]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.token import Token

    return read_models(raw, Token)


async def asyncio(*, client: NuonClient) -> list[Token]:
    """List the API tokens of the org.

    Lists the static API tokens of the current org, newest first, in one answer without pages. Secrets are never
    returned. Only org admins may call this; others get 403.

    Since API 0.19.1073.

    Returns:
        Every static token of the org, newest first, without its secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[list[Token]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> list[Token]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[list[Token]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
