# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_policies_config import AppPoliciesConfig

OPERATION = Operation(
    "GetAppPoliciesConfigs",
    "GET",
    "/v1/apps/{app_id}/policies-configs",
    "apps.get_app_policies_configs",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(app_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[AppPoliciesConfig]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app_policies_config import AppPoliciesConfig

    return read_models(raw, AppPoliciesConfig)


async def asyncio(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[AppPoliciesConfig]:
    """List the policies configs of an app.

    Pages through the versions of the policies part of an app, newest first, each with its policies in the order in
    which they were stored.

    Since API 0.19.765.

    Args:
        app_id: Id or name of the app.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of policies configs, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[AppPoliciesConfig]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, limit=limit, offset=offset, page=page), _read)


def sync(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[AppPoliciesConfig]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[AppPoliciesConfig]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, limit=limit, offset=offset, page=page), _read)
