# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.account import Account

OPERATION = Operation(
    "ListServiceAccounts",
    "GET",
    "/v1/service-accounts",
    "accounts.list_service_accounts",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    *, include_runners: bool | None = None, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(query={"include_runners": include_runners, "limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[Account]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.account import Account

    return read_models(raw, Account)


async def asyncio(
    *,
    client: NuonClient,
    include_runners: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Account]:
    """List the service accounts of the org.

    Pages through the service accounts of the current org in the order of their email addresses, each with the roles
    that it has in this org and the policies of those roles. The accounts of runners are left out unless they are
    asked for. Only org admins may call this; others get 403.

    Since API 0.19.1075.

    Args:
        include_runners: Include the accounts that runners sign in with.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of service accounts, by email address.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(client=client, include_runners=include_runners, limit=limit, offset=offset, page=page)
    ).parsed


async def asyncio_detailed(
    *,
    client: NuonClient,
    include_runners: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Account]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(include_runners=include_runners, limit=limit, offset=offset, page=page), _read)


def sync(
    *,
    client: NuonClient,
    include_runners: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[Account]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, include_runners=include_runners, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    *,
    client: NuonClient,
    include_runners: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[Account]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(include_runners=include_runners, limit=limit, offset=offset, page=page), _read)
