# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_operation_role_config import AppOperationRoleConfig
    from ...models.create_app_operation_role_config_request import CreateAppOperationRoleConfigRequest

OPERATION = Operation(
    "CreateAppOperationRoleConfig",
    "POST",
    "/v1/apps/{app_id}/operation-role-configs",
    "apps.create_app_operation_role_config",
)


def _request(app_id: str, *, body: CreateAppOperationRoleConfigRequest) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body=body)


def _read(raw: RawResponse) -> AppOperationRoleConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_operation_role_config import AppOperationRoleConfig

    return read_object(raw, AppOperationRoleConfig)


async def asyncio(
    app_id: str, *, client: NuonClient, body: CreateAppOperationRoleConfigRequest
) -> AppOperationRoleConfig:
    """Add operation roles to an app config.

    Stores rules that say under which role the runner works, by operation and by the thing that is worked on. A rule
    names its role by name; whether the permissions part has that role is not checked here. An unknown operation, or
    a principal of another form, is refused with 500, and repeating it does not help; older servers of 2026 then
    leave a config without rules behind, and never store the app with the config. Takes the id of the app, not its
    name.

    Since API 0.19.807.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The operation role config with its rules.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppOperationRoleConfigRequest
) -> Response[AppOperationRoleConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppOperationRoleConfigRequest) -> AppOperationRoleConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppOperationRoleConfigRequest
) -> Response[AppOperationRoleConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
