# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_component_health_timeline_response import InstallComponentHealthTimelineResponse

OPERATION = Operation(
    "GetInstallComponentHealthTimeline",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}/health/timeline",
    "installs.get_install_component_health_timeline",
)


def _request(install_id: str, component_id: str, *, days: int | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id}, query={"days": days})


def _read(raw: RawResponse) -> InstallComponentHealthTimelineResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_component_health_timeline_response import InstallComponentHealthTimelineResponse

    return read_object(raw, InstallComponentHealthTimelineResponse)


async def asyncio(
    install_id: str, component_id: str, *, client: NuonClient, days: int | None = None
) -> InstallComponentHealthTimelineResponse:
    """Get the health history of a component.

    Returns the health changes of a component within a window, newest first, with the worst verdict of each day and
    the uptime. Time without a verdict counts neither as up nor as down. Without the `component-health` feature on
    the org the answer is 403.

    Since API 0.19.1093.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: App component id; the id of the install component works too.
        days: Length of the window, in days.

    Returns:
        The changes, the verdict of each day, and the uptime.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client, days=days)).parsed


async def asyncio_detailed(
    install_id: str, component_id: str, *, client: NuonClient, days: int | None = None
) -> Response[InstallComponentHealthTimelineResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, days=days), _read)


def sync(
    install_id: str, component_id: str, *, client: NuonClient, days: int | None = None
) -> InstallComponentHealthTimelineResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client, days=days).parsed


def sync_detailed(
    install_id: str, component_id: str, *, client: NuonClient, days: int | None = None
) -> Response[InstallComponentHealthTimelineResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, days=days), _read)
