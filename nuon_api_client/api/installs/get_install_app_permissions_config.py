# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_app_permissions_config_response import InstallAppPermissionsConfigResponse

OPERATION = Operation(
    "GetInstallAppPermissionsConfig",
    "GET",
    "/v1/installs/{install_id}/app-permissions-config",
    "installs.get_install_app_permissions_config",
)


def _request(install_id: str) -> Request:
    return OPERATION.request(path={"install_id": install_id})


def _read(raw: RawResponse) -> InstallAppPermissionsConfigResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_app_permissions_config_response import InstallAppPermissionsConfigResponse

    return read_object(raw, InstallAppPermissionsConfigResponse)


async def asyncio(install_id: str, *, client: NuonClient) -> InstallAppPermissionsConfigResponse:
    """Get the roles of an install and their state.

    Returns the roles that the install's app config declares (provision, maintenance, deprovision, break glass and
    custom), each with whether it exists in the customer's account.

    Since API 0.19.852.

    Args:
        install_id: Id of an install; some reads take its name too.

    Returns:
        The declared roles, and whether each is in the customer's account.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, client=client)).parsed


async def asyncio_detailed(install_id: str, *, client: NuonClient) -> Response[InstallAppPermissionsConfigResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id), _read)


def sync(install_id: str, *, client: NuonClient) -> InstallAppPermissionsConfigResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, client=client).parsed


def sync_detailed(install_id: str, *, client: NuonClient) -> Response[InstallAppPermissionsConfigResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id), _read)
