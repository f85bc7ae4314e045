# Generated from the OpenAPI document by scripts/regenerate.sh. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from nuon_api_client.runtime.operations import Operation, Request
from nuon_api_client.types import RawResponse, Response

if TYPE_CHECKING:
    from nuon_api_client.client import NuonClient


OPERATION = Operation(
    "DeleteAppSecret",
    "DELETE",
    "/v1/apps/{app_id}/secrets/{secret_id}",
    "apps.delete_app_secret",
)


def _request(app_id: str, secret_id: str) -> Request:
    return OPERATION.request(path={"app_id": app_id, "secret_id": secret_id})


def _read(raw: RawResponse) -> None:
    from nuon_api_client.runtime.responses import read_nothing

    read_nothing(raw)


async def asyncio(app_id: str, secret_id: str, *, client: NuonClient) -> None:
    """Delete a secret of an app.

    Removes a secret that the vendor stored; a template that refers to it no longer finds it. A server of Dec 2025
    succeeds whatever the id, and does not look at the app in the path. Newer ones answer 404 to a secret that the
    app does not have.

    Since API 0.19.686.

    Args:
        app_id: Id of an app; some reads take its name too.
        secret_id: Id of a secret that the vendor stored, not its name.

    Raises:
        NuonError: see `nuon_api_client.errors`.
    """
    await asyncio_detailed(app_id, secret_id, client=client)


async def asyncio_detailed(app_id: str, secret_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `asyncio` does, and also return the status, the headers and the body."""
    return await client.send(_request(app_id, secret_id), _read)


def sync(app_id: str, secret_id: str, *, client: NuonClient) -> None:
    """Do as `asyncio` does, without an event loop."""
    sync_detailed(app_id, secret_id, client=client)


def sync_detailed(app_id: str, secret_id: str, *, client: NuonClient) -> Response[None]:
    """Do as `sync` does, and also return the status, the headers and the body."""
    return client.send_sync(_request(app_id, secret_id), _read)
