# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteAppBranch",
    "DELETE",
    "/v1/apps/{app_id}/branches/{app_branch_id}",
    "branches.delete_app_branch",
)


def _request(app_id: str, app_branch_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_branch_id": app_branch_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, app_branch_id: str, *, client: NuonClient) -> None:
    """Delete a branch.

    Deletes a branch with its configs and runs. The installs that follow it are released: nothing is done to them,
    but they follow no branch any more. The org needs the app-branches feature (400 without it).

    Since API 0.19.1014.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, app_branch_id, client=client)


async def asyncio_detailed(app_id: str, app_branch_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id), _read)


def sync(app_id: str, app_branch_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, app_branch_id, client=client)


def sync_detailed(app_id: str, app_branch_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id), _read)
