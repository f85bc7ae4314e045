# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_permissions_config import AppPermissionsConfig

OPERATION = Operation(
    "GetLatestAppPermissionsConfig",
    "GET",
    "/v1/apps/{app_id}/latest-permissions-config",
    "apps.get_latest_app_permissions_config",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> AppPermissionsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_permissions_config import AppPermissionsConfig

    return read_object(raw, AppPermissionsConfig)


async def asyncio(app_id: str, *, client: NuonClient) -> AppPermissionsConfig:
    """Get the latest permissions config of an app.

    Reads the newest permissions part of an app with its roles, but without their policies. An app that has none is a
    404. A server of Dec 2025 answers 500 as soon as there is one, for its query names a relation that does not
    exist; read the latest app config with `recurse` then.

    Args:
        app_id: Id or name of the app.

    Returns:
        The newest permissions config.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[AppPermissionsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> AppPermissionsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[AppPermissionsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
