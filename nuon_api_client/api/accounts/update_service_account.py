# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account
    from ...models.update_service_account_request import UpdateServiceAccountRequest

OPERATION = Operation(
    "UpdateServiceAccount",
    "PATCH",
    "/v1/service-accounts/{account_id}",
    "accounts.update_service_account",
)


def _request(account_id: str, *, body: UpdateServiceAccountRequest) -> Request:
    return OPERATION.request(path={"account_id": account_id}, body=body)


def _read(raw: RawResponse) -> Account:
    from nuon_api_client.runtime.responses import read_object

    from ...models.account import Account

    return read_object(raw, Account)


async def asyncio(account_id: str, *, client: NuonClient, body: UpdateServiceAccountRequest) -> Account:
    """Rename a service account.

    Changes the name; id, email address, role and tokens stay as they are. An account of another org is a 403; an
    unknown one, or one that is not a service account, is a 404. Only org admins may call this; others get 403.

    Since API 0.19.1075.

    Args:
        account_id: Id of the service account, or its email address.

    Returns:
        The account with its new name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(account_id, client=client, body=body)).parsed


async def asyncio_detailed(
    account_id: str, *, client: NuonClient, body: UpdateServiceAccountRequest
) -> Response[Account]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(account_id, body=body), _read)


def sync(account_id: str, *, client: NuonClient, body: UpdateServiceAccountRequest) -> Account:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(account_id, client=client, body=body).parsed


def sync_detailed(account_id: str, *, client: NuonClient, body: UpdateServiceAccountRequest) -> Response[Account]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(account_id, body=body), _read)
