# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_secrets_config import AppSecretsConfig

OPERATION = Operation(
    "GetAppStackConfig",
    "GET",
    "/v1/apps/{app_id}/stack-configs/{config_id}",
    "apps.get_app_stack_config",
)


def _request(app_id: str, config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "config_id": config_id})


def _read(raw: RawResponse) -> AppSecretsConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_secrets_config import AppSecretsConfig

    return read_object(raw, AppSecretsConfig)


async def asyncio(app_id: str, config_id: str, *, client: NuonClient) -> AppSecretsConfig:
    """Read a stack config (broken: answers secrets).

    Do not use it: the servers of both ages have wired this path to their secrets configs. In Dec 2025 it answers a
    secrets config of the app whatever the id; later, the secrets config of that id, so that the id of a stack config
    gives 404. The stack part of an app config is in the app config read with `recurse`.

    Args:
        app_id: Id or name of the app.
        config_id: Meant to be the id of a stack config. Ignored in Dec 2025; later the id of a secrets config.

    Returns:
        A secrets config, in spite of the path.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[AppSecretsConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, config_id), _read)


def sync(app_id: str, config_id: str, *, client: NuonClient) -> AppSecretsConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, config_id, client=client).parsed


def sync_detailed(app_id: str, config_id: str, *, client: NuonClient) -> Response[AppSecretsConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, config_id), _read)
