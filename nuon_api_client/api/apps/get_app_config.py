# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config import AppConfig

OPERATION = Operation(
    "GetAppConfig",
    "GET",
    "/v1/apps/{app_id}/configs/{config_id}",
    "apps.get_app_config",
)


def _request(app_id: str, config_id: str, *, recurse: bool | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id}, query={"recurse": recurse})


def _read(raw: RawResponse) -> AppConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config import AppConfig

    return read_object(raw, AppConfig)


async def asyncio(app_id: str, config_id: str, *, client: NuonClient, recurse: bool | None = None) -> AppConfig:
    """Get one config of an app.

    Reads one version of an app's config. Without `recurse` the parts of the config are absent. With it they are
    loaded, which is slow for a large app, and a config in status `error` is refused with 400.

    Since API 0.19.686.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.
        recurse: Load the parts of the config: permissions, break glass, policies, secrets, sandbox, inputs,
            runner, stack, components and actions. Only the text true counts.

    Returns:
        The config; with its parts only if `recurse` was sent.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client, recurse=recurse)).parsed


async def asyncio_detailed(
    app_id: str, config_id: str, *, client: NuonClient, recurse: bool | None = None
) -> Response[AppConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id, recurse=recurse), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient, recurse: bool | None = None) -> AppConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client, recurse=recurse).parsed


def sync_detailed(
    app_id: str, config_id: str, *, client: NuonClient, recurse: bool | None = None
) -> Response[AppConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id, recurse=recurse), _read)
