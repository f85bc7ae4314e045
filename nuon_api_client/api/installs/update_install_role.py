# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.install_role import InstallRole
    from ...models.update_install_role_request import UpdateInstallRoleRequest

OPERATION = Operation(
    "UpdateInstallRole",
    "PATCH",
    "/v1/installs/{install_id}/roles/{role_id}",
    "installs.update_install_role",
)


def _request(install_id: str, role_id: str, *, body: UpdateInstallRoleRequest) -> Request:
    return OPERATION.request(path={"install_id": install_id, "role_id": role_id}, body=body)


def _read(raw: RawResponse) -> InstallRole:
    from nuon_api_client.runtime.responses import read_object

    from ...models.install_role import InstallRole

    return read_object(raw, InstallRole)


async def asyncio(install_id: str, role_id: str, *, client: NuonClient, body: UpdateInstallRoleRequest) -> InstallRole:
    """Enable or disable a role of an install.

    Marks a role of an install as enabled or disabled.

    Since API 0.19.894.

    Args:
        install_id: Id of an install; some reads take its name too.
        role_id: Id of the install role record, not the cloud identifier.

    Returns:
        The role as it is now.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(install_id, role_id, client=client, body=body)).parsed


async def asyncio_detailed(
    install_id: str, role_id: str, *, client: NuonClient, body: UpdateInstallRoleRequest
) -> Response[InstallRole]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(install_id, role_id, body=body), _read)


def sync(install_id: str, role_id: str, *, client: NuonClient, body: UpdateInstallRoleRequest) -> InstallRole:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(install_id, role_id, client=client, body=body).parsed


def sync_detailed(
    install_id: str, role_id: str, *, client: NuonClient, body: UpdateInstallRoleRequest
) -> Response[InstallRole]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(install_id, role_id, body=body), _read)
