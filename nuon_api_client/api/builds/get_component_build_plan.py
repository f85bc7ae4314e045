# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "GetComponentBuildPlan",
    "GET",
    "/v1/components/{component_id}/builds/{build_id}/plan",
    "builds.get_component_build_plan",
    removed="December 2025 at the latest",
)


def _request(component_id: str, build_id: str) -> Request:
    return OPERATION.request(path={"component_id": component_id, "build_id": build_id})


def _read(raw: RawResponse) -> dict[str, Any]:
    from nuon_api_client.runtime.responses import read_map

    return read_map(raw)


async def asyncio(component_id: str, build_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Get the plan of a build (2024 servers).

    The plan that the runner executed for a build, as free-form JSON. Control planes of 2024 have this endpoint; it
    was removed before Dec 2025, and newer ones answer 404.

    Deprecated.

    Args:
        component_id: Component id. A name is not accepted here.
        build_id: Id of a build.

    Returns:
        The plan, in the form of the kind of component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(component_id, build_id, client=client)).parsed


async def asyncio_detailed(component_id: str, build_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(component_id, build_id), _read)


def sync(component_id: str, build_id: str, *, client: NuonClient) -> dict[str, Any]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(component_id, build_id, client=client).parsed


def sync_detailed(component_id: str, build_id: str, *, client: NuonClient) -> Response[dict[str, Any]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(component_id, build_id), _read)
