# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.refresh_install_health_cluster_access_request import RefreshInstallHealthClusterAccessRequest
    from ...models.refresh_install_health_cluster_access_response import RefreshInstallHealthClusterAccessResponse

OPERATION = Operation(
    "RefreshInstallHealthClusterAccess",
    "POST",
    "/v1/installs/{install_id}/health/cluster-access",
    "installs.refresh_install_health_cluster_access",
)


def _request(install_id: str, *, body: RefreshInstallHealthClusterAccessRequest | None = None) -> Request:
    return OPERATION.request(path={"install_id": install_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> RefreshInstallHealthClusterAccessResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.refresh_install_health_cluster_access_response import RefreshInstallHealthClusterAccessResponse

    return read_object(raw, RefreshInstallHealthClusterAccessResponse)


async def asyncio(
    install_id: str, *, client: NuonClient, body: RefreshInstallHealthClusterAccessRequest | None = None
) -> RefreshInstallHealthClusterAccessResponse:
    """Refresh cluster access for health checks.

    Derives how component health reaches the install's cluster from the current stack outputs and a role; the runner
    picks it up within a minute. Use it when health reads unknown because the install was not deployed since the
    feature came, or after the cluster or the role changed. The body may be left out. Without the `component-health`
    feature on the org the answer is 403.

    Since API 0.19.1098.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        How the cluster will be reached.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, *, client: NuonClient, body: RefreshInstallHealthClusterAccessRequest | None = None
) -> Response[RefreshInstallHealthClusterAccessResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, body=body), _read)


def sync(
    install_id: str, *, client: NuonClient, body: RefreshInstallHealthClusterAccessRequest | None = None
) -> RefreshInstallHealthClusterAccessResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, *, client: NuonClient, body: RefreshInstallHealthClusterAccessRequest | None = None
) -> Response[RefreshInstallHealthClusterAccessResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, body=body), _read)
