# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.create_service_account_token_request import CreateServiceAccountTokenRequest
    from ...models.create_service_account_token_response import CreateServiceAccountTokenResponse

OPERATION = Operation(
    "CreateServiceAccountToken",
    "POST",
    "/v1/service-accounts/{account_id}/tokens",
    "accounts.create_service_account_token",
)


def _request(account_id: str, *, body: CreateServiceAccountTokenRequest | None = None) -> Request:
    return OPERATION.request(path={"account_id": account_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> CreateServiceAccountTokenResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.create_service_account_token_response import CreateServiceAccountTokenResponse

    return read_object(raw, CreateServiceAccountTokenResponse)


async def asyncio(
    account_id: str, *, client: NuonClient, body: CreateServiceAccountTokenRequest | None = None
) -> CreateServiceAccountTokenResponse:
    """Create a token for a service account.

    Creates an API token that acts as the account, and returns its secret. This is the only time the secret can be
    read. Send `{}` for a token that works for one year beside those there are. An account of another org is a 403;
    an unknown one, or one that is not a service account, is a 404. Only org admins may call this; others get 403.

    Since API 0.19.1075.

    Args:
        account_id: Id of the service account, or its email address.

    Returns:
        The secret of the new token.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(account_id, client=client, body=body)).parsed


async def asyncio_detailed(
    account_id: str, *, client: NuonClient, body: CreateServiceAccountTokenRequest | None = None
) -> Response[CreateServiceAccountTokenResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(account_id, body=body), _read)


def sync(
    account_id: str, *, client: NuonClient, body: CreateServiceAccountTokenRequest | None = None
) -> CreateServiceAccountTokenResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(account_id, client=client, body=body).parsed


def sync_detailed(
    account_id: str, *, client: NuonClient, body: CreateServiceAccountTokenRequest | None = None
) -> Response[CreateServiceAccountTokenResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(account_id, body=body), _read)
