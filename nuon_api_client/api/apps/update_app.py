# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient

    from ...models.app import App
    from ...models.update_app_request import UpdateAppRequest

OPERATION = Operation(
    "UpdateApp",
    "PATCH",
    "/v1/apps/{app_id}",
    "apps.update_app",
)


def _request(app_id: str, *, body: UpdateAppRequest | None = None) -> Request:
    return OPERATION.request(path={"app_id": app_id}, body={} if body is None else body)


def _read(raw: RawResponse) -> App:
    from nuon_api_client.runtime.responses import read_object

    from ...models.app import App

    return read_object(raw, App)


async def asyncio(app_id: str, *, client: NuonClient, body: UpdateAppRequest | None = None) -> App:
    """Change an app.

    Changes only what the body holds; an absent or empty `name`, `description` or `display_name` stays as it is, so a
    description cannot be emptied. The config repository and its directory are changed only when both are given. The
    answer is sparse: the id, the changed fields and the time. Read the app again for the rest. Takes the id only,
    not the name.

    Args:
        app_id: Id of an app; some reads take its name too.

    Returns:
        The app; read it again for what did not change.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    return (await asyncio_detailed(app_id, client=client, body=body)).parsed


async def asyncio_detailed(app_id: str, *, client: NuonClient, body: UpdateAppRequest | None = None) -> Response[App]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, body=body), _read)


def sync(app_id: str, *, client: NuonClient, body: UpdateAppRequest | None = None) -> App:
    """Do as `asyncio` does, without an event loop."""
    return sync_detailed(app_id, client=client, body=body).parsed


def sync_detailed(app_id: str, *, client: NuonClient, body: UpdateAppRequest | None = None) -> Response[App]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, body=body), _read)
