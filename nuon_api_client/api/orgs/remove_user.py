# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account
    from ...models.remove_user_request import RemoveUserRequest

OPERATION = Operation(
    "RemoveUser",
    "POST",
    "/v1/orgs/current/remove-user",
    "orgs.remove_user",
)


def _request(*, body: RemoveUserRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Account:
    from nuon_api_client.runtime.responses import read_object

    from ...models.account import Account

    return read_object(raw, Account)


async def asyncio(*, client: NuonClient, body: RemoveUserRequest) -> Account:
    """Remove a member from the org.

    Takes all roles in the current org from an account and deletes its invitations, so that the address can be
    invited again. The answer is the account of the caller, not of the removed member. An unknown account is a 404.

    Returns:
        The account of the caller, not of the removed member.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: RemoveUserRequest) -> Response[Account]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: RemoveUserRequest) -> Account:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: RemoveUserRequest) -> Response[Account]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
