# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_telemetry_settings import InstallTelemetrySettings

OPERATION = Operation(
    "GetInstallTelemetrySettings",
    "GET",
    "/v1/installs/{install_id}/telemetry",
    "installs.get_install_telemetry_settings",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallTelemetrySettings:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_telemetry_settings import InstallTelemetrySettings

    return read_object(raw, InstallTelemetrySettings)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallTelemetrySettings:
    """Get the telemetry settings of an install.

    Tells whether the install sends telemetry, and whether that comes from its own setting or from the org. It also
    tells whether the control plane has a place to relay it to, without which nothing arrives.

    Newer than API 0.19.1147.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The settings in effect.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallTelemetrySettings]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallTelemetrySettings:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallTelemetrySettings]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
