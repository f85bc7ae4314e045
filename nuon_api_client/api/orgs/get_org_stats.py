# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.org_stats import OrgStats

OPERATION = Operation(
    "GetOrgStats",
    "GET",
    "/v1/orgs/current/stats",
    "orgs.get_org_stats",
)


def _request() -> Request:
    return OPERATION.request()


def _read(raw: RawResponse) -> OrgStats:
    from nuon_api_client.runtime.responses import read_object

    from ...models.org_stats import OrgStats

    return read_object(raw, OrgStats)


async def asyncio(*, client: NuonClient) -> OrgStats:
    """Count the apps and installs of the org.

    Returns the number of apps and of installs in the current org, and the names of the installs.

    Since API 0.19.719.

    Returns:
        The counts, and the names of the installs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client)).parsed


async def asyncio_detailed(*, client: NuonClient) -> Response[OrgStats]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(), _read)


def sync(*, client: NuonClient) -> OrgStats:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client).parsed


def sync_detailed(*, client: NuonClient) -> Response[OrgStats]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(), _read)
