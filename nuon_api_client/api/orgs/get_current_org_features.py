# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetCurrentOrgFeatures",
    "GET",
    "/v1/orgs/current/features",
    "orgs.get_current_org_features",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> dict[str, bool]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(*, client: NuonClient) -> dict[str, bool]:
    """Get the feature flags of the org.

    Returns every feature flag the server knows with its setting in the current org.

    Since API 0.19.765.

    Returns:
        Each feature flag, and whether it is on.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[dict[str, bool]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> dict[str, bool]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[dict[str, bool]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
