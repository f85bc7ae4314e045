# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_release import ComponentRelease

OPERATION = Operation(
    "GetRelease",
    "GET",
    "/v1/releases/{release_id}",
    "releases.get_release",
    removed="API 0.19.852 (March 2026)",
)


def _request(release_id: str) -> Request:
    return OPERATION.request(path={"release_id": release_id})


def _read(raw: RawResponse) -> ComponentRelease:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_release import ComponentRelease

    return read_object(raw, ComponentRelease)


async def asyncio(release_id: str, *, client: NuonClient) -> ComponentRelease:
    """Get one release.

    The release with its build, its steps and their deploys. `status` goes from `queued` through `provisioning` and
    `executing_release_steps` to `active` or `error`. Control planes since API 0.19.852 (March 2026) have no releases
    and answer 404.

    Args:
        release_id: Id of a release.

    Returns:
        The release, with its steps and their deploys.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(release_id, client=client)).parsed


async def asyncio_detailed(release_id: str, *, client: NuonClient) -> Response[ComponentRelease]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(release_id), _read)


def sync(release_id: str, *, client: NuonClient) -> ComponentRelease:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(release_id, client=client).parsed


def sync_detailed(release_id: str, *, client: NuonClient) -> Response[ComponentRelease]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(release_id), _read)
