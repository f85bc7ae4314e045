# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config import AppConfig
    from ...models.create_app_config_request import CreateAppConfigRequest

OPERATION = Operation(
    "CreateAppConfig",
    "POST",
    "/v1/apps/{app_id}/configs",
    "apps.create_app_config",
)


def _request(app_id: str, *, body: CreateAppConfigRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> AppConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config import AppConfig

    return read_object(raw, AppConfig)


async def asyncio(app_id: str, *, client: NuonClient, body: CreateAppConfigRequest | None = None) -> AppConfig:
    """Start a new version of an app's config.

    Makes an empty config version with status `pending` and builds nothing. There are two ways on. Either add the
    parts one by one (sandbox, runner, inputs, permissions, stack and so on: each of their create operations takes
    this version's id as `app_config_id`) and then set the status to `active`. Or, since 2026, send the whole parsed
    config as `intermediate_config_json` and start the sync of this version, which does all of that on the server.
    Takes the id of the app, not its name.

    Since API 0.19.686.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The new config version, `pending` and without parts.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppConfigRequest | None = None
) -> Response[AppConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: CreateAppConfigRequest | None = None) -> AppConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(
    app_id: str, *, client: NuonClient, body: CreateAppConfigRequest | None = None
) -> Response[AppConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
