# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_component_resource_state import InstallComponentResourceState
    from ...models.put_install_component_health_check_request import PutInstallComponentHealthCheckRequest

OPERATION = Operation(
    "PutInstallComponentHealthCheck",
    "PUT",
    "/v1/installs/{install_id}/components/{component_id}/health/checks/{check_name}",
    "installs.put_install_component_health_check",
)


def _request(
    install_id: str, component_id: str, check_name: str, *, body: PutInstallComponentHealthCheckRequest
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id, "component_id": component_id, "check_name": check_name}, body=body
    )


def _read(raw: RawResponse) -> InstallComponentResourceState:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_component_resource_state import InstallComponentResourceState

    return read_object(raw, InstallComponentResourceState)


async def asyncio(
    install_id: str,
    component_id: str,
    check_name: str,
    *,
    client: NuonClient,
    body: PutInstallComponentHealthCheckRequest,
) -> InstallComponentResourceState:
    """Report a health check of a component.

    Lets an external monitor report a named health signal for a component. The report counts like a resource the
    runner observed, until it grows stale (5 minutes unless told). A long message is cut, and details over 16 KiB are
    replaced by a marker. Without the `component-health` feature on the org the answer is 403.

    Since API 0.19.1093.

    Args:
        install_id: Id of an install; some reads take its name too.
        component_id: App component id; the id of the install component works too.
        check_name: 1 to 100 letters, digits, dots, dashes or underscores, beginning and ending with a letter or
            digit; else 400.

    Returns:
        The report as it is kept.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, component_id, check_name, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str,
    component_id: str,
    check_name: str,
    *,
    client: NuonClient,
    body: PutInstallComponentHealthCheckRequest,
) -> Response[InstallComponentResourceState]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, component_id, check_name, body=body), _read)


def sync(
    install_id: str,
    component_id: str,
    check_name: str,
    *,
    client: NuonClient,
    body: PutInstallComponentHealthCheckRequest,
) -> InstallComponentResourceState:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, component_id, check_name, client=client, body=body).parsed


def sync_detailed(
    install_id: str,
    component_id: str,
    check_name: str,
    *,
    client: NuonClient,
    body: PutInstallComponentHealthCheckRequest,
) -> Response[InstallComponentResourceState]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, component_id, check_name, body=body), _read)
