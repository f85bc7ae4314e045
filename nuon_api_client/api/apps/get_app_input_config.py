# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_input_config import AppInputConfig

OPERATION = Operation(
    "GetAppInputConfig",
    "GET",
    "/v1/apps/{app_id}/input-configs/{input_config_id}",
    "apps.get_app_input_config",
)


def _request(app_id: str, input_config_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "input_config_id": input_config_id})


def _read(raw: RawResponse) -> AppInputConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_input_config import AppInputConfig

    return read_object(raw, AppInputConfig)


async def asyncio(app_id: str, input_config_id: str, *, client: NuonClient) -> AppInputConfig:
    """Get one input config of an app.

    Reads one version of an app's input config with its inputs and groups.

    Args:
        app_id: Id or name of the app.
        input_config_id: Id of an input config of the app.

    Returns:
        The input config, with its inputs and groups.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, input_config_id, client=client)).parsed


async def asyncio_detailed(app_id: str, input_config_id: str, *, client: NuonClient) -> Response[AppInputConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, input_config_id), _read)


def sync(app_id: str, input_config_id: str, *, client: NuonClient) -> AppInputConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, input_config_id, client=client).parsed


def sync_detailed(app_id: str, input_config_id: str, *, client: NuonClient) -> Response[AppInputConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, input_config_id), _read)
