# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.cloud_platform_region import CloudPlatformRegion

OPERATION = Operation(
    "GetCloudPlatformRegions",
    "GET",
    "/v1/general/cloud-platform/{cloud_platform}/regions",
    "general.get_cloud_platform_regions",
    needs_token=False,
    needs_org=False,
)


def _request(cloud_platform: str) -> Request:
    return OPERATION.request(path={"cloud_platform": cloud_platform})


def _read(raw: RawResponse) -> list[CloudPlatformRegion]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.cloud_platform_region import CloudPlatformRegion

    return read_models(raw, CloudPlatformRegion)


async def asyncio(cloud_platform: str, *, client: NuonClient) -> list[CloudPlatformRegion]:
    """List the regions of a cloud platform.

    Lists the regions an install may use on one cloud platform. The list is fixed in the server and comes in one
    answer without pages. An unknown platform is a 400. Needs no credentials.

    Args:
        cloud_platform: `aws` or `azure`. Every other value was rejected in Dec 2025.

    Returns:
        Every region of the platform.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(cloud_platform, client=client)).parsed


async def asyncio_detailed(cloud_platform: str, *, client: NuonClient) -> Response[list[CloudPlatformRegion]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(cloud_platform), _read)


def sync(cloud_platform: str, *, client: NuonClient) -> list[CloudPlatformRegion]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(cloud_platform, client=client).parsed


def sync_detailed(cloud_platform: str, *, client: NuonClient) -> Response[list[CloudPlatformRegion]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(cloud_platform), _read)
