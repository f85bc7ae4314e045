# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org_feature_info import OrgFeatureInfo

OPERATION = Operation(
    "GetOrgFeatures",
    "GET",
    "/v1/orgs/features",
    "orgs.get_org_features",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> list[OrgFeatureInfo]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.org_feature_info import OrgFeatureInfo

    return read_models(raw, OrgFeatureInfo)


async def asyncio(*, client: NuonClient) -> list[OrgFeatureInfo]:
    """List the feature flags of the server.

    Lists every feature flag the server knows with an explanation. Whether a flag is on in the current org is a
    separate request.

    Since API 0.19.765.

    Returns:
        Every feature flag that the server knows.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[list[OrgFeatureInfo]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> list[OrgFeatureInfo]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[list[OrgFeatureInfo]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
