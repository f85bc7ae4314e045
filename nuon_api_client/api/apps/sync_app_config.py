# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_config import AppConfig

OPERATION = Operation(
    "SyncAppConfig",
    "POST",
    "/v1/apps/{app_id}/configs/{config_id}/sync",
    "apps.sync_app_config",
)


def _request(app_id: str, config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id})


def _read(raw: RawResponse) -> AppConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_config import AppConfig

    return read_object(raw, AppConfig)


async def asyncio(app_id: str, config_id: str, *, client: NuonClient) -> AppConfig:
    """Sync an app config on the server.

    Applies a config version that was made with `intermediate_config_json`: the server stores its parts, components,
    actions and runbooks and starts the builds of the components that need one. The work goes on after the answer,
    which still shows the version as it was before. Poll the config until its status, on the way `syncing`, is
    `active` or `error`; `status_description` then tells why it failed, and `component_ids`, `action_ids` and
    `runbook_ids` what belongs to it. A component whose config did not change and whose last build did not fail is
    not built again. A version that is `syncing` already, one without `intermediate_config_json`, and an org with the
    feature flag `disable-apps-sync` are refused with 400. Takes the id of the app, not its name.

    Since API 0.19.1102.

    Args:
        app_id: Id of an app; some reads take its name too.
        config_id: Id of a config.

    Returns:
        The config version as it was before the sync; poll its `status`.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[AppConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient) -> AppConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client).parsed


def sync_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[AppConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id), _read)
