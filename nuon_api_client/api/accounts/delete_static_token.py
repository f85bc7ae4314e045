# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteStaticToken",
    "DELETE",
    "/v1/account/static-tokens/{token_id}",
    "accounts.delete_static_token",
)


def _request(token_id: str) -> Request:
    return OPERATION.request(path={"token_id": token_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(token_id: str, *, client: NuonClient) -> None:
    """Revoke a static API token.

    Revokes one static token; from then on it is rejected with 401. The service account made for the token is deleted
    with it, while a personal token leaves the account alone. A token of another org, or an unknown one, is a 404.
    Only org admins may call this; others get 403.

    Since API 0.19.1073.

    Args:
        token_id: Id of the token, as returned on creation and in the list. It is not the secret.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(token_id, client=client)


async def asyncio_detailed(token_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(token_id), _read)


def sync(token_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(token_id, client=client)


def sync_detailed(token_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(token_id), _read)
