# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account
    from ...models.create_service_account_request import CreateServiceAccountRequest

OPERATION = Operation(
    "CreateServiceAccount",
    "POST",
    "/v1/service-accounts",
    "accounts.create_service_account",
)


def _request(*, body: CreateServiceAccountRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> Account:
    from nuon_api_client.runtime.responses import read_object

    from ...models.account import Account

    return read_object(raw, Account)


async def asyncio(*, client: NuonClient, body: CreateServiceAccountRequest) -> Account:
    """Create a service account.

    Creates an account for automation in the current org and gives it one role. It has no token yet: create one next.
    The role must be one whose `applies_to` has `service_account`, else 400. Only org admins may call this; others
    get 403.

    Since API 0.19.1075.

    Returns:
        The new account with its role.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateServiceAccountRequest) -> Response[Account]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateServiceAccountRequest) -> Account:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateServiceAccountRequest) -> Response[Account]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
