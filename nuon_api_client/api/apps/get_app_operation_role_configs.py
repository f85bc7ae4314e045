# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_operation_role_config import AppOperationRoleConfig

OPERATION = Operation(
    "GetAppOperationRoleConfigs",
    "GET",
    "/v1/apps/{app_id}/operation-role-configs/{operation_role_config_id}",
    "apps.get_app_operation_role_configs",
)


def _request(app_id: str, operation_role_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "operation_role_config_id": operation_role_config_id})


def _read(raw: RawResponse) -> AppOperationRoleConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_operation_role_config import AppOperationRoleConfig

    return read_object(raw, AppOperationRoleConfig)


async def asyncio(app_id: str, operation_role_config_id: str, *, client: NuonClient) -> AppOperationRoleConfig:
    """Get one operation role config of an app.

    Reads one operation role config with its rules. In spite of its name and of the published document it answers a
    single object, not a list. Some servers of 2026 ignore the id and answer the newest config of the app. A config
    that is not there need not be a 404: depending on the server, the answer is a 200 with an empty object, or with a
    body that is no JSON.

    Since API 0.19.807.

    Args:
        app_id: Id or name of the app.
        operation_role_config_id: Id of an operation role config.

    Returns:
        The operation role config with its rules.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, operation_role_config_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, operation_role_config_id: str, *, client: NuonClient
) -> Response[AppOperationRoleConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, operation_role_config_id), _read)


def sync(app_id: str, operation_role_config_id: str, *, client: NuonClient) -> AppOperationRoleConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, operation_role_config_id, client=client).parsed


def sync_detailed(
    app_id: str, operation_role_config_id: str, *, client: NuonClient
) -> Response[AppOperationRoleConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, operation_role_config_id), _read)
