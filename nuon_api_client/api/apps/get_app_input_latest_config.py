# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app_input_config import AppInputConfig

OPERATION = Operation(
    "GetAppInputLatestConfig",
    "GET",
    "/v1/apps/{app_id}/input-latest-config",
    "apps.get_app_input_latest_config",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> AppInputConfig:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app_input_config import AppInputConfig

    return read_object(raw, AppInputConfig)


async def asyncio(app_id: str, *, client: NuonClient) -> AppInputConfig:
    """Get the latest input config of an app.

    Reads the newest input config with its inputs and groups in their order: all that is needed to draw or to check
    the form for a new install. An app without inputs is a 404.

    Args:
        app_id: Id or name of the app.

    Returns:
        The newest input config, with its inputs and groups in order.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[AppInputConfig]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> AppInputConfig:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[AppInputConfig]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
