# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app import App
    from ...models.create_app_request import CreateAppRequest

OPERATION = Operation(
    "CreateApp",
    "POST",
    "/v1/apps",
    "apps.create_app",
)


def _request(*, body: CreateAppRequest) -> Request:
    return OPERATION.request(body=body)


def _read(raw: RawResponse) -> App:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app import App

    return read_object(raw, App)


async def asyncio(*, client: NuonClient, body: CreateAppRequest) -> App:
    """Create an app.

    Creates an empty app and queues its provisioning. It comes back with status `queued`, without configs and without
    platform; it is of use once its status is `active`. The name must be unique in the org: a second app of the same
    name is refused with 400, or with 409 since 2026.

    Returns:
        The app, `queued` and without configs.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(client=client, body=body)).parsed


async def asyncio_detailed(*, client: NuonClient, body: CreateAppRequest) -> Response[App]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(body=body), _read)


def sync(*, client: NuonClient, body: CreateAppRequest) -> App:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(client=client, body=body).parsed


def sync_detailed(*, client: NuonClient, body: CreateAppRequest) -> Response[App]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(body=body), _read)
