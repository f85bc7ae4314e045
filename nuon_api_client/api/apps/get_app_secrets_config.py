# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_secrets_config import AppSecretsConfig

OPERATION = Operation(
    "GetAppSecretsConfig",
    "GET",
    "/v1/apps/{app_id}/secrets-configs/{app_secrets_config_id}",
    "apps.get_app_secrets_config",
)


def _request(app_id: str, app_secrets_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "app_secrets_config_id": app_secrets_config_id})


def _read(raw: RawResponse) -> AppSecretsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_secrets_config import AppSecretsConfig

    return read_object(raw, AppSecretsConfig)


async def asyncio(app_id: str, app_secrets_config_id: str, *, client: NuonClient) -> AppSecretsConfig:
    """Get one secrets config of an app.

    Reads one version of the secrets part of an app with its declarations. A server of Dec 2025 publishes this path
    but answers 404 to it; there, only the latest version can be read.

    Args:
        app_id: Id or name of the app.
        app_secrets_config_id: Id of one version of the secrets part of an app.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, app_secrets_config_id, client=client)).parsed


async def asyncio_detailed(
    app_id: str, app_secrets_config_id: str, *, client: NuonClient
) -> Response[AppSecretsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, app_secrets_config_id), _read)


def sync(app_id: str, app_secrets_config_id: str, *, client: NuonClient) -> AppSecretsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, app_secrets_config_id, client=client).parsed


def sync_detailed(app_id: str, app_secrets_config_id: str, *, client: NuonClient) -> Response[AppSecretsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, app_secrets_config_id), _read)
