# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_bundle import AppBundle
    from ...models.app_bundle_status import AppBundleStatus

OPERATION = Operation(
    "GetAppBundles",
    "GET",
    "/v1/apps/{app_id}/bundles",
    "bundles.get_app_bundles",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
)


def _request(
    app_id: str,
    *,
    app_config_id: str | None = None,
    status: AppBundleStatus | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Request:
    return OPERATION.request(
        path={"app_id": app_id},
        query={"app_config_id": app_config_id, "status": status, "limit": limit, "offset": offset, "page": page},
    )


def _read(raw: RawResponse) -> list[AppBundle]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.app_bundle import AppBundle

    return read_models(raw, AppBundle)


async def asyncio(
    app_id: str,
    *,
    client: NuonClient,
    app_config_id: str | None = None,
    status: AppBundleStatus | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[AppBundle]:
    """List the bundles of an app.

    Lists the bundles made from configs of the app, newest first. Digests, checksum and size are empty until a bundle
    is `active`. The app id must be an id: a name matches nothing, and the list is empty then. Needs the feature
    `app-bundle-export`, without which the answer is a 400.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of the app. A name is not accepted here.
        app_config_id: Only bundles of this app config.
        status: Only bundles in this state. Any other word is a 400.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of bundles, newest first.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            app_id, client=client, app_config_id=app_config_id, status=status, limit=limit, offset=offset, page=page
        )
    ).parsed


async def asyncio_detailed(
    app_id: str,
    *,
    client: NuonClient,
    app_config_id: str | None = None,
    status: AppBundleStatus | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[AppBundle]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(app_id, app_config_id=app_config_id, status=status, limit=limit, offset=offset, page=page), _read
    )


def sync(
    app_id: str,
    *,
    client: NuonClient,
    app_config_id: str | None = None,
    status: AppBundleStatus | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> list[AppBundle]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        app_id, client=client, app_config_id=app_config_id, status=status, limit=limit, offset=offset, page=page
    ).parsed


def sync_detailed(
    app_id: str,
    *,
    client: NuonClient,
    app_config_id: str | None = None,
    status: AppBundleStatus | None = None,
    limit: int | None = None,
    offset: int | None = None,
    page: int | None = None,
) -> Response[list[AppBundle]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(app_id, app_config_id=app_config_id, status=status, limit=limit, offset=offset, page=page), _read
    )
