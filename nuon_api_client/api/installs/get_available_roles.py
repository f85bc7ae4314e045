# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.available_roles_response import AvailableRolesResponse
    from ...models.get_available_roles_principal_type import GetAvailableRolesPrincipalType
    from ...models.operation_type import OperationType

OPERATION = Operation(
    "GetAvailableRoles",
    "GET",
    "/v1/installs/{install_id}/available-roles",
    "installs.get_available_roles",
)


def _request(
    install_id: str,
    *,
    principal_type: GetAvailableRolesPrincipalType | None = None,
    operation_type: OperationType | None = None,
    principal_id: str | None = None,
) -> Request:
    return OPERATION.request(
        path={"install_id": install_id},
        query={"principal_type": principal_type, "operation_type": operation_type, "principal_id": principal_id},
    )


def _read(raw: RawResponse) -> AvailableRolesResponse:
    from nuon_api_client.runtime.responses import read_object

    from ...models.available_roles_response import AvailableRolesResponse

    return read_object(raw, AvailableRolesResponse)


async def asyncio(
    install_id: str,
    *,
    client: NuonClient,
    principal_type: GetAvailableRolesPrincipalType | None = None,
    operation_type: OperationType | None = None,
    principal_id: str | None = None,
) -> AvailableRolesResponse:
    """List roles usable for an operation.

    Lists the roles from the install's stack outputs that an operation may run with. Given a principal and an
    operation, the role picked by default is marked. The list is empty until the stack has reported its outputs.

    Since API 0.19.807.

    Args:
        install_id: Id of an install; some reads take its name too.
        principal_type: What would run. Any other value is a 400.
        operation_type: The operation it would run. Any other value is a 400.
        principal_id: Component id or action id. Needed to mark the default for a component or an action.

    Returns:
        The roles, the default one marked.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (
        await asyncio_detailed(
            install_id,
            client=client,
            principal_type=principal_type,
            operation_type=operation_type,
            principal_id=principal_id,
        )
    ).parsed


async def asyncio_detailed(
    install_id: str,
    *,
    client: NuonClient,
    principal_type: GetAvailableRolesPrincipalType | None = None,
    operation_type: OperationType | None = None,
    principal_id: str | None = None,
) -> Response[AvailableRolesResponse]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(
        _request(install_id, principal_type=principal_type, operation_type=operation_type, principal_id=principal_id),
        _read,
    )


def sync(
    install_id: str,
    *,
    client: NuonClient,
    principal_type: GetAvailableRolesPrincipalType | None = None,
    operation_type: OperationType | None = None,
    principal_id: str | None = None,
) -> AvailableRolesResponse:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(
        install_id,
        client=client,
        principal_type=principal_type,
        operation_type=operation_type,
        principal_id=principal_id,
    ).parsed


def sync_detailed(
    install_id: str,
    *,
    client: NuonClient,
    principal_type: GetAvailableRolesPrincipalType | None = None,
    operation_type: OperationType | None = None,
    principal_id: str | None = None,
) -> Response[AvailableRolesResponse]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(
        _request(install_id, principal_type=principal_type, operation_type=operation_type, principal_id=principal_id),
        _read,
    )
