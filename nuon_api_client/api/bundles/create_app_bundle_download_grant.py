# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_bundle_download_grant import AppBundleDownloadGrant

OPERATION = Operation(
    "CreateAppBundleDownloadGrant",
    "POST",
    "/v1/apps/{app_id}/bundles/{bundle_id}/download-grants",
    "bundles.create_app_bundle_download_grant",
)


def _request(app_id: str, bundle_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "bundle_id": bundle_id})


def _read(raw: RawResponse) -> AppBundleDownloadGrant:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_bundle_download_grant import AppBundleDownloadGrant

    return read_object(raw, AppBundleDownloadGrant)


async def asyncio(app_id: str, bundle_id: str, *, client: NuonClient) -> AppBundleDownloadGrant:
    """Get an address to download a bundle from.

    Signs an address that serves the archive from storage to whoever has it, without a token of Nuon, until
    `expires_at` (a quarter of an hour unless the control plane is set up otherwise). Each call makes a new one. A
    bundle that is not `active` with a verified archive is a 409. Check the SHA-256 of what was downloaded against
    `transport_checksum`.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of the app. A name is not accepted here.
        bundle_id: Id of the bundle, from its creation or from the list of bundles.

    Returns:
        The signed address, and the size and checksum of what it serves.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, bundle_id, client=client)).parsed


async def asyncio_detailed(app_id: str, bundle_id: str, *, client: NuonClient) -> Response[AppBundleDownloadGrant]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, bundle_id), _read)


def sync(app_id: str, bundle_id: str, *, client: NuonClient) -> AppBundleDownloadGrant:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, bundle_id, client=client).parsed


def sync_detailed(app_id: str, bundle_id: str, *, client: NuonClient) -> Response[AppBundleDownloadGrant]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, bundle_id), _read)
