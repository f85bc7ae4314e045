# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteServiceAccount",
    "DELETE",
    "/v1/service-accounts/{account_id}",
    "accounts.delete_service_account",
)


def _request(account_id: str) -> Request:
    return OPERATION.request(path={"account_id": account_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(account_id: str, *, client: NuonClient) -> None:
    """Delete a service account.

    Takes all roles in the current org from the account, so that it is not listed any more, and revokes all of its
    tokens: requests with them are rejected with 401. An account of another org is a 403; an unknown one, or one that
    is not a service account, is a 404. Only org admins may call this; others get 403.

    Since API 0.19.1075.

    Args:
        account_id: Id of the service account, or its email address.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(account_id, client=client)


async def asyncio_detailed(account_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(account_id), _read)


def sync(account_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(account_id, client=client)


def sync_detailed(account_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(account_id), _read)
