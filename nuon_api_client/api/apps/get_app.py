# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app import App

OPERATION = Operation(
    "GetApp",
    "GET",
    "/v1/apps/{app_id}",
    "apps.get_app",
)


def _request(app_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id})


def _read(raw: RawResponse) -> App:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app import App

    return read_object(raw, App)


async def asyncio(app_id: str, *, client: NuonClient) -> App:
    """Get an app.

    Reads an app by id or by name. It carries its three newest app configs, and its newest input, runner and sandbox
    config. Poll `status` after a create or a delete; an app deleted for good is a 404.

    Args:
        app_id: Id or name of the app.

    Returns:
        The app, with its newest configs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient) -> Response[App]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id), _read)


def sync(app_id: str, *, client: NuonClient) -> App:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client).parsed


def sync_detailed(app_id: str, *, client: NuonClient) -> Response[App]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id), _read)
