# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account
    from ...models.update_org_account_role_request import UpdateOrgAccountRoleRequest

OPERATION = Operation(
    "UpdateOrgAccountRole",
    "PATCH",
    "/v1/orgs/current/accounts/{account_id}/role",
    "orgs.update_org_account_role",
)


def _request(account_id: str, *, body: UpdateOrgAccountRoleRequest) -> Request:
    return OPERATION.request(path={"account_id": account_id}, body=body)


def _read(raw: RawResponse) -> Account:
    from nuon_api_client.runtime.responses import read_object

    from ...models.account import Account

    return read_object(raw, Account)


async def asyncio(account_id: str, *, client: NuonClient, body: UpdateOrgAccountRoleRequest) -> Account:
    """Change the role of a member.

    Replaces the role of another member of the current org and returns that member with its roles here. The caller
    must be an admin (else 403), cannot change their own role, and cannot demote the last admin (both 400). An
    account that is not a member is a 404.

    Since API 0.19.1075.

    Args:
        account_id: Id of an account.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(account_id, client=client, body=body)).parsed


async def asyncio_detailed(
    account_id: str, *, client: NuonClient, body: UpdateOrgAccountRoleRequest
) -> Response[Account]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(account_id, body=body), _read)


def sync(account_id: str, *, client: NuonClient, body: UpdateOrgAccountRoleRequest) -> Account:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(account_id, client=client, body=body).parsed


def sync_detailed(account_id: str, *, client: NuonClient, body: UpdateOrgAccountRoleRequest) -> Response[Account]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(account_id, body=body), _read)
