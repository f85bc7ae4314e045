# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_component_resource_state import InstallComponentResourceState

OPERATION = Operation(
    "GetInstallComponentHealthChecks",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}/health/checks",
    "installs.get_install_component_health_checks",
)


def _request(install_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id})


def _read(raw: RawResponse) -> list[InstallComponentResourceState]:
    from nuon_api_client.runtime.responses import read_models

    from ...models.install_component_resource_state import InstallComponentResourceState

    return read_models(raw, InstallComponentResourceState)


async def asyncio(install_id: str, component_id: str, *, client: NuonClient) -> list[InstallComponentResourceState]:
    """List pushed health checks of a component.

    Lists the latest report of every custom health check of the component. Without the `component-health` feature on
    the org the answer is 403.

    Since API 0.19.1093.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: App component id; the id of the install component works too.

    Returns:
        The latest report of every custom check.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client)).parsed


async def asyncio_detailed(
    install_id: str, component_id: str, *, client: NuonClient
) -> Response[list[InstallComponentResourceState]]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id), _read)


def sync(install_id: str, component_id: str, *, client: NuonClient) -> list[InstallComponentResourceState]:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client).parsed


def sync_detailed(
    install_id: str, component_id: str, *, client: NuonClient
) -> Response[list[InstallComponentResourceState]]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id), _read)
