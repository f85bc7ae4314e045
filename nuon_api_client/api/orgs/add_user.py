# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account
    from ...models.add_user_request import AddUserRequest

OPERATION = Operation(
    "AddUser",
    "POST",
    "/v1/orgs/current/user",
    "orgs.add_user",
)


def _request(*, body: AddUserRequest | None = None) -> Request:
    return OPERATION.request(body={} if body is None else body)


def _read(raw: RawResponse) -> Account:
    from nuon_api_client.runtime.responses import read_object

    from ...models.account import Account

    return read_object(raw, Account)


async def asyncio(*, client: NuonClient, body: AddUserRequest | None = None) -> Account:
    """Make the caller an admin of the org.

    Gives the caller, not the account named in the body, the admin role in the current org, and returns the caller's
    account. The `user_id` of the body is ignored. To add another person, create an invitation.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: AddUserRequest | None = None) -> Response[Account]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: AddUserRequest | None = None) -> Account:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: AddUserRequest | None = None) -> Response[Account]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
