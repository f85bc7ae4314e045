# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_health_timeline_response import InstallHealthTimelineResponse

OPERATION = Operation(
    "GetInstallHealthTimeline",
    "GET",
    "/v1/installs/{install_id}/health/timeline",
    "installs.get_install_health_timeline",
)


def _request(install_id: str, *, days: int | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, query={"days": days})


def _read(raw: RawResponse) -> InstallHealthTimelineResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_health_timeline_response import InstallHealthTimelineResponse

    return read_object(raw, InstallHealthTimelineResponse)


async def asyncio(install_id: str, *, client: NuonClient, days: int | None = None) -> InstallHealthTimelineResponse:
    """Get the health history of an install.

    Returns the health of an install over a window: uptime of its worst component, the worst verdict of each day, and
    a line per component. Without the `component-health` feature on the org the answer is 403.

    Since API 0.19.1093.

    Args:
        install_id: Id of an install; some reads take its name too.
        days: Length of the window, in days.

    Returns:
        The uptime, the verdict of each day, and a line for each component.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, days=days)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, days: int | None = None
) -> Response[InstallHealthTimelineResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, days=days), _read)


def sync(install_id: str, *, client: NuonClient, days: int | None = None) -> InstallHealthTimelineResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, days=days).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, days: int | None = None
) -> Response[InstallHealthTimelineResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, days=days), _read)
