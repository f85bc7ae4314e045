# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config import AppConfig

OPERATION = Operation(
    "GetAppLatestConfig",
    "GET",
    "/v1/apps/{app_id}/latest-config",
    "apps.get_app_latest_config",
)


def _request(app_id: str, *, recurse: bool | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, query={"recurse": recurse})


def _read(raw: RawResponse) -> AppConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config import AppConfig

    return read_object(raw, AppConfig)


async def asyncio(app_id: str, *, client: NuonClient, recurse: bool | None = None) -> AppConfig:
    """Get the latest config of an app.

    Reads the newest version of an app's config, whatever its status: it may still be `pending` or `syncing`. An app
    that was never synced is a 404. Without `recurse` the parts of the config are absent. With it a config in status
    `error` is refused with 400.

    Args:
        app_id: Id or name of the app.
        recurse: Load the parts of the config: permissions, break glass, policies, secrets, sandbox, inputs,
            runner, stack, components and actions. Only the text true counts.

    Returns:
        The newest config, whatever its status.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, recurse=recurse)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, recurse: bool | None = None) -> Response[AppConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, recurse=recurse), _read)


def sync(app_id: str, *, client: NuonClient, recurse: bool | None = None) -> AppConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, recurse=recurse).parsed


def sync_detailed(app_id: str, *, client: NuonClient, recurse: bool | None = None) -> Response[AppConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, recurse=recurse), _read)
