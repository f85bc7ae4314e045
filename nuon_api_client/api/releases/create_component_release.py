# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_release import ComponentRelease
    from ...models.create_component_release_request import CreateComponentReleaseRequest

OPERATION = Operation(
    "CreateComponentRelease",
    "POST",
    "/v1/components/{component_id}/releases",
    "releases.create_component_release",
    removed="API 0.19.852 (March 2026)",
)


def _request(component_id: str, *, body: CreateComponentReleaseRequest) -> Request:
    return OPERATION.request(path={"component_id": component_id}, body=body)


def _read(raw: RawResponse) -> ComponentRelease:
    from nuon_api_client.runtime.responses import read_object

    from ...models.component_release import ComponentRelease

    return read_object(raw, ComponentRelease)


async def asyncio(component_id: str, *, client: NuonClient, body: CreateComponentReleaseRequest) -> ComponentRelease:
    """Release a build to many installs.

    Splits the installs of the app (all, or `install_ids`) into steps and deploys the build to them step by step. 400
    if the app has no installs or one of the ids is not among them. `strategy.delay` is required: leaving it out is a
    400. In Dec 2025 a release can stay in progress for ever, because only deploys that end as `active` or `error`
    end a step; prefer deploying to each install. Control planes since API 0.19.852 (March 2026) have no releases and
    answer 404.

    Args:
        component_id: Id of a component; some reads take its name too.

    Returns:
        The release, `queued`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(component_id, client=client, body=body)).parsed


async def asyncio_detailed(
    component_id: str, *, client: NuonClient, body: CreateComponentReleaseRequest
) -> Response[ComponentRelease]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(component_id, body=body), _read)


def sync(component_id: str, *, client: NuonClient, body: CreateComponentReleaseRequest) -> ComponentRelease:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(component_id, client=client, body=body).parsed


def sync_detailed(
    component_id: str, *, client: NuonClient, body: CreateComponentReleaseRequest
) -> Response[ComponentRelease]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(component_id, body=body), _read)
