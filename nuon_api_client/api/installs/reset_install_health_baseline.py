# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.reset_install_health_baseline_response import ResetInstallHealthBaselineResponse

OPERATION = Operation(
    "ResetInstallHealthBaseline",
    "POST",
    "/v1/installs/{install_id}/health/baseline",
    "installs.reset_install_health_baseline",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> ResetInstallHealthBaselineResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.reset_install_health_baseline_response import ResetInstallHealthBaselineResponse

    return read_object(raw, ResetInstallHealthBaselineResponse)


async def asyncio(install_id: str, *, client: NuonClient) -> ResetInstallHealthBaselineResponse:
    """Restart the health window of an install.

    Sets the install's health baseline to now, so that uptime and the timeline count from this moment. Earlier
    observations stay on record. Without the `component-health` feature on the org the answer is 403.

    Since API 0.19.1093.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The moment from which health counts now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[ResetInstallHealthBaselineResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> ResetInstallHealthBaselineResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[ResetInstallHealthBaselineResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
