# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account
    from ...models.update_service_account_role_request import UpdateServiceAccountRoleRequest

OPERATION = Operation(
    "UpdateServiceAccountRole",
    "PATCH",
    "/v1/service-accounts/{account_id}/role",
    "accounts.update_service_account_role",
)


def _request(account_id: str, *, body: UpdateServiceAccountRoleRequest) -> Request:
    return OPERATION.request(path={"account_id": account_id}, body=body)


def _read(raw: RawResponse) -> Account:
    from nuon_api_client.runtime.responses import read_object

    from ...models.account import Account

    return read_object(raw, Account)


async def asyncio(account_id: str, *, client: NuonClient, body: UpdateServiceAccountRoleRequest) -> Account:
    """Change the role of a service account.

    Takes the roles that the account has in the current org and gives it the one named. Tokens of the account stay
    valid and have the new role from then on. A role that cannot be given to service accounts is a 400. An account of
    another org is a 403; an unknown one, or one that is not a service account, is a 404. Only org admins may call
    this; others get 403.

    Since API 0.19.1075.

    Args:
        account_id: Id of the service account, or its email address.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(account_id, client=client, body=body)).parsed


async def asyncio_detailed(
    account_id: str, *, client: NuonClient, body: UpdateServiceAccountRoleRequest
) -> Response[Account]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(account_id, body=body), _read)


def sync(account_id: str, *, client: NuonClient, body: UpdateServiceAccountRoleRequest) -> Account:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(account_id, client=client, body=body).parsed


def sync_detailed(account_id: str, *, client: NuonClient, body: UpdateServiceAccountRoleRequest) -> Response[Account]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(account_id, body=body), _read)
