# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.component_health_incident_bundle import ComponentHealthIncidentBundle

OPERATION = Operation(
    "GetInstallComponentHealthIncident",
    "GET",
    "/v1/installs/{install_id}/components/{component_id}/health/incident",
    "installs.get_install_component_health_incident",
)


def _request(install_id: str, component_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id, "component_id": component_id})


def _read(raw: RawResponse) -> ComponentHealthIncidentBundle | None:
    from nuon_api_client.runtime.responses import is_null, read_object

    from ...models.component_health_incident_bundle import ComponentHealthIncidentBundle

    return None if is_null(raw) else read_object(raw, ComponentHealthIncidentBundle)


async def asyncio(install_id: str, component_id: str, *, client: NuonClient) -> ComponentHealthIncidentBundle | None:
    """Get the last health incident of a component.

    Returns the newest change of a component to degraded or unhealthy, recovered or not, with its diagnosis and the
    resources that are not healthy now. The body is `null` when no incident is on record. Without the
    `component-health` feature on the org the answer is 403.

    Since API 0.19.1093.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: App component id; the id of the install component works too.

    Returns:
        The newest incident; null when there was none.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, client=client)).parsed


async def asyncio_detailed(
    install_id: str, component_id: str, *, client: NuonClient
) -> Response[ComponentHealthIncidentBundle | None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id), _read)


def sync(install_id: str, component_id: str, *, client: NuonClient) -> ComponentHealthIncidentBundle | None:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, client=client).parsed


def sync_detailed(
    install_id: str, component_id: str, *, client: NuonClient
) -> Response[ComponentHealthIncidentBundle | None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id), _read)
