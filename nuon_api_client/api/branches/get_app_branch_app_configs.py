# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config import AppConfig

OPERATION = Operation(
    "GetAppBranchAppConfigs",
    "GET",
    "/v1/apps/{app_id}/branches/{app_branch_id}/configs",
    "branches.get_app_branch_app_configs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str, app_branch_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id, "app_branch_id": app_branch_id}, query={"limit": limit, "offset": offset, "page": page}
    )


def _read(raw: RawResponse) -> list[AppConfig]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app_config import AppConfig

    return read_models(raw, AppConfig)


async def asyncio(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[AppConfig]:
    """List the app configs made by a branch.

    Pages through the app configs that were synced through the branch, newest first, without their parts. They are
    not the branch's own configs, although a POST to the same path creates one of those. An unknown branch gives an
    empty list.

    Args:
        app_id: Id of an app; some reads take its name too.
        app_branch_id: Id of the branch, not its name.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of app configs, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_branch_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[AppConfig]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_branch_id, limit=limit, offset=offset, page=page), _read)


def sync(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[AppConfig]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_branch_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    app_id: str,
    app_branch_id: str,
    *,
    client: NuonClient,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[AppConfig]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_branch_id, limit=limit, offset=offset, page=page), _read)
