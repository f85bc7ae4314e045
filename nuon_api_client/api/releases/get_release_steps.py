# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_release_step import ComponentReleaseStep

OPERATION = Operation(
    "GetReleaseSteps",
    "GET",
    "/v1/releases/{release_id}/steps",
    "releases.get_release_steps",
    pages_by="offset",
    bounds={"limit": (1, 100), "offset": (0, None), "page": (0, None)},
    removed="API 0.19.852 (March 2026)",
)


def _request(
    release_id: str, *, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Request:
    return OPERATION.request(path={"release_id": release_id}, query={"limit": limit, "offset": offset, "page": page})


def _read(raw: RawResponse) -> list[ComponentReleaseStep]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.component_release_step import ComponentReleaseStep

    return read_models(raw, ComponentReleaseStep)


async def asyncio(
    release_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[ComponentReleaseStep]:
    """List the steps of a release.

    Newest first, each with its deploys; the deploys' `install_id` is empty here, the single release has it. Control
    planes since API 0.19.852 (March 2026) have no releases and answer 404.

    Args:
        release_id: Id of a release.
        limit: How many rows at most, 1 to 100.
        offset: How many rows to leave out.
        page: Page to read, counted from 1. Anything above 0 wins over `offset`.

    Returns:
        One page of steps, newest first, each with its deploys.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(release_id, client=client, limit=limit, offset=offset, page=page)).parsed


async def asyncio_detailed(
    release_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[ComponentReleaseStep]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(release_id, limit=limit, offset=offset, page=page), _read)


def sync(
    release_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> list[ComponentReleaseStep]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(release_id, client=client, limit=limit, offset=offset, page=page).parsed


def sync_detailed(
    release_id: str, *, client: NuonClient, limit: int | None = None, offset: int | None = None, page: int | None = None
) -> Response[list[ComponentReleaseStep]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(release_id, limit=limit, offset=offset, page=page), _read)
