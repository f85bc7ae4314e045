# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config import AppConfig
    from ...models.update_app_config_request import UpdateAppConfigRequest

OPERATION = Operation(
    "UpdateAppConfig",
    "PATCH",
    "/v1/apps/{app_id}/configs/{config_id}",
    "apps.update_app_config",
)


def _request(app_id: str, config_id: str, *, body: UpdateAppConfigRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> AppConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config import AppConfig

    return read_object(raw, AppConfig)


async def asyncio(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigRequest | None = None
) -> AppConfig:
    """Set the status of an app config.

    Ends a sync that the caller does by hand: `active` once every part is stored, `error` when one could not be. The
    server takes the caller's word for it; any text passes as a status, and nothing looks whether the parts are
    there. Fields that are absent or empty stay as they are. Since 2026, a config of an app branch that becomes
    `active` starts a run of that branch; for other configs, newer servers sync the installs that no branch manages.
    The answer is a 201, though nothing is made, and newer servers may show the config as it was before the change:
    read it again. A server of Dec 2025 does not look at the app in the path.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.

    Returns:
        The config version, without its parts.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigRequest | None = None
) -> Response[AppConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id, body=body), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigRequest | None = None) -> AppConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, config_id: str, *, client: NuonClient, body: UpdateAppConfigRequest | None = None
) -> Response[AppConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id, body=body), _read)
