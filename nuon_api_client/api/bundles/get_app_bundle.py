# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_bundle import AppBundle

OPERATION = Operation(
    "GetAppBundle",
    "GET",
    "/v1/apps/{app_id}/bundles/{bundle_id}",
    "bundles.get_app_bundle",
)


def _request(app_id: str, bundle_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "bundle_id": bundle_id})


def _read(raw: RawResponse) -> AppBundle:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_bundle import AppBundle

    return read_object(raw, AppBundle)


async def asyncio(app_id: str, bundle_id: str, *, client: NuonClient) -> AppBundle:
    """Get a bundle.

    Reads how far a bundle has come. Poll it after a create until `status` is `active` or `error`;
    `status_description` tells why it failed. What is inside the archive is not returned here: its manifest is in the
    archive.

    Newer than API 0.19.1147.

    Args:
        app_id: Id of the app. A name is not accepted here.
        bundle_id: Id of the bundle, from its creation or from the list of bundles.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, bundle_id, client=client)).parsed


async def asyncio_detailed(app_id: str, bundle_id: str, *, client: NuonClient) -> Response[AppBundle]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, bundle_id), _read)


def sync(app_id: str, bundle_id: str, *, client: NuonClient) -> AppBundle:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, bundle_id, client=client).parsed


def sync_detailed(app_id: str, bundle_id: str, *, client: NuonClient) -> Response[AppBundle]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, bundle_id), _read)
