# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_permissions_config import AppPermissionsConfig

OPERATION = Operation(
    "GetAppPermissionsConfig",
    "GET",
    "/v1/apps/{app_id}/permissions-configs/{permissions_config_id}",
    "apps.get_app_permissions_config",
)


def _request(app_id: str, permissions_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "permissions_config_id": permissions_config_id})


def _read(raw: RawResponse) -> AppPermissionsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_permissions_config import AppPermissionsConfig

    return read_object(raw, AppPermissionsConfig)


async def asyncio(app_id: str, permissions_config_id: str, *, client: NuonClient) -> AppPermissionsConfig:
    """Get one permissions config of an app.

    Reads one version of the permissions part of an app. Do not count on it: a server of Dec 2025 ignores the id, and
    its query names a relation that does not exist, so it answers 500 as soon as there is a config; servers of 2026
    heed the id, but some still have that query. The app config read with `recurse` has the same roles.

    Args:
        app_id: Id or name of the app.
        permissions_config_id: Id of one version of the permissions part of an app. Ignored in Dec 2025.

    Returns:
        The permissions config with its roles.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, permissions_config_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, permissions_config_id: str, *, client: NuonClient
) -> Response[AppPermissionsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, permissions_config_id), _read)


def sync(app_id: str, permissions_config_id: str, *, client: NuonClient) -> AppPermissionsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, permissions_config_id, client=client).parsed


def sync_detailed(app_id: str, permissions_config_id: str, *, client: NuonClient) -> Response[AppPermissionsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, permissions_config_id), _read)
